package app.longrun.classes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BookingRepository extends JpaRepository<Booking, UUID> {

    @Query("""
            select new app.longrun.classes.HeldPlaces(count(b), count(b.claimId))
            from Booking b where b.classId = :scheduled and b.state <> 'CANCELLED'""")
    HeldPlaces held(UUID scheduled);

    Optional<Booking> findByClassIdAndMemberId(UUID scheduled, UUID member);

    Optional<Booking> findByClassIdAndClaimId(UUID scheduled, UUID claim);

    @Query(
            "select b.memberId from Booking b where b.classId = :scheduled and b.memberId is not null and b.state <> 'CANCELLED'")
    Set<UUID> membersIn(UUID scheduled);

    List<Booking> findByClaimId(UUID claim);

    @Modifying
    @Query("""
            update Booking b set b.state = 'CANCELLED', b.version = b.version + 1
            where b.memberId = :member and b.state = 'BOOKED'
              and b.classId in (select c.id from ScheduledClass c where c.startsAt > :now)""")
    int freeAhead(UUID member, Instant now);
}
