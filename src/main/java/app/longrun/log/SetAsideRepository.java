package app.longrun.log;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SetAsideRepository extends JpaRepository<SetAside, UUID> {

    @Query("select a from SetAside a where a.sessionId = :session or a.setId in :sets")
    List<SetAside> inSessionOrOf(UUID session, Collection<UUID> sets);
}
