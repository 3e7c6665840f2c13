package app.longrun.runners;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RunnerRepository extends JpaRepository<Runner, UUID> {}
