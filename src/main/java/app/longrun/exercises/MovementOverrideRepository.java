package app.longrun.exercises;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MovementOverrideRepository extends JpaRepository<MovementOverride, UUID> {

    Optional<MovementOverride> findByMovementId(String movementId);
}
