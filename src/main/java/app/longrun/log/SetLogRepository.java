package app.longrun.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SetLogRepository extends JpaRepository<SetLog, UUID> {

    @Query("select s from SetLog s where s.sessionId = :session or s.id in :ids")
    List<SetLog> inSessionOrNamed(UUID session, Collection<UUID> ids);

    @Query("""
            select s from SetLog s
            where s.memberId = :member and s.movementId in :movements and s.sessionId in
              (select l.id from SessionLog l where l.memberId = :member and l.onDate = :day)""")
    List<SetLog> ofDay(UUID member, Collection<String> movements, LocalDate day);
}
