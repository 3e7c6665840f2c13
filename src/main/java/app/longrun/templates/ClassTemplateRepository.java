package app.longrun.templates;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClassTemplateRepository extends JpaRepository<ClassTemplate, UUID> {

    /** Reads the template and keeps everybody else waiting who would save it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ClassTemplate t where t.id = :id")
    Optional<ClassTemplate> lock(UUID id);

    boolean existsByName(String name);

    boolean existsByNameAndIdNot(String name, UUID id);
}
