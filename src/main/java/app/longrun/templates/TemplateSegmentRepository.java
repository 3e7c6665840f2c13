package app.longrun.templates;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemplateSegmentRepository extends JpaRepository<TemplateSegment, UUID> {

    List<TemplateSegment> findByTemplateIdOrderByPosition(UUID template);
}
