package app.longrun.classes;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClassTemplateRepository extends JpaRepository<ClassTemplate, UUID> {}
