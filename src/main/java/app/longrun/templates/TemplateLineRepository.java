package app.longrun.templates;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemplateLineRepository extends JpaRepository<TemplateLine, UUID> {

    @Query("""
            select l from TemplateLine l
            where l.segmentId in (select s.id from TemplateSegment s where s.templateId = :template)""")
    List<TemplateLine> ofTemplate(UUID template);
}
