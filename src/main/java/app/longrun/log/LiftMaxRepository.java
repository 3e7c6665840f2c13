package app.longrun.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LiftMaxRepository extends JpaRepository<LiftMax, UUID> {

    @Query("""
            select m from LiftMax m
            where m.memberId in :members and m.onDate =
              (select max(l.onDate) from LiftMax l where l.memberId = m.memberId and l.movementId = m.movementId)""")
    List<LiftMax> current(Collection<UUID> members);

    List<LiftMax> findByMemberIdOrderByOnDateDescMovementId(UUID member);

    Optional<LiftMax> findByMemberIdAndMovementIdAndOnDate(UUID member, String movement, LocalDate on);

    /** All that was known up to a day, the latest first. */
    @Query("""
            select m from LiftMax m
            where m.memberId = :member and m.movementId in :movements and m.onDate <= :day
            order by m.onDate desc""")
    List<LiftMax> upTo(UUID member, Collection<String> movements, LocalDate day);
}
