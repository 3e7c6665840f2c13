package app.longrun.log;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SessionLogRepository extends JpaRepository<SessionLog, UUID> {

    /** Taps on one session wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessionLog s where s.id = :id")
    Optional<SessionLog> findLocked(UUID id);
}
