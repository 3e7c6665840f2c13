package app.longrun.classes;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ScheduledClassRepository extends JpaRepository<ScheduledClass, UUID> {

    /** Reads the class and keeps everybody else waiting who would change who has a place in it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ScheduledClass c where c.id = :id")
    Optional<ScheduledClass> lock(UUID id);

    /** Reads what one action put on the schedule and keeps everybody else waiting who would change it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ScheduledClass c where c.batchId = :batch")
    List<ScheduledClass> lockBatch(UUID batch);

    boolean existsByStartsAtAndNameAndIsCancelledFalse(Instant startsAt, String name);
}
