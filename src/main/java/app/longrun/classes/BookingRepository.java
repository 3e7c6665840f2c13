package app.longrun.classes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BookingRepository extends JpaRepository<Booking, UUID> {

    @Query("""
            select new app.longrun.classes.HeldPlaces(count(b), count(b.claimId))
            from Booking b where b.classId = :scheduled and b.state <> 'CANCELLED'""")
    HeldPlaces held(UUID scheduled);

    Optional<Booking> findByClassIdAndMemberId(UUID scheduled, UUID member);

    Optional<Booking> findByClassIdAndClaimId(UUID scheduled, UUID claim);

    List<Booking> findByClaimId(UUID claim);
}
