package app.longrun.exercises;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnMovementRepository extends JpaRepository<OwnMovement, UUID> {

    Optional<OwnMovement> findByMovementId(String movementId);
}
