package app.longrun.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<Session, UUID> {

    @Query("""
            select s from Session s
            where s.memberId = :member and s.onDate between :from and :to and s.state <> 'CANCELLED'
            order by s.onDate, s.atTime nulls last, s.kind, s.title""")
    List<Session> between(UUID member, LocalDate from, LocalDate to);

    Optional<Session> findByMemberIdAndClassId(UUID member, UUID classId);

    List<Session> findByClassIdAndState(UUID classId, SessionState state);

    @Query("select distinct s.memberId from Session s where s.assignmentId in :assignments and s.state = 'PLANNED'")
    Set<UUID> plannedOf(Collection<UUID> assignments);

    @Modifying
    @Query("update Session s set s.state = 'CANCELLED', s.version = s.version + 1"
            + " where s.assignmentId in :assignments and s.state = 'PLANNED'")
    int cancelPlanned(Collection<UUID> assignments);

    @Modifying
    @Query("""
            update Session s set s.state = 'CANCELLED', s.version = s.version + 1
            where s.memberId = :member and s.kind = 'CLASS' and s.state = 'PLANNED'
              and (s.onDate > :today or s.onDate = :today and s.atTime > :time)""")
    int cancelClassesAhead(UUID member, LocalDate today, LocalTime time);
}
