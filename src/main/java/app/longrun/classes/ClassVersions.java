package app.longrun.classes;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.templates.ClassTemplates;
import app.longrun.templates.TemplateFacts;
import app.longrun.templates.TemplateId;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes keep what they were scheduled with; those ahead can be brought up to what the template says now. */
@Service
@Transactional
@Needs(Permission.SCHEDULE_CLASSES)
public class ClassVersions {

    private static final String BEHIND = """
            from gym.class_template t
            where t.gym_id = :gym and t.id = :template and c.gym_id = t.gym_id and c.template_id = t.id
              and c.starts_at > :now and not c.is_cancelled and coalesce(c.template_version, 1) < t.number""";

    private final JdbcClient client;
    private final ClassTemplates templates;
    private final AuditTrail audit;
    private final Clock clock;

    ClassVersions(JdbcClient client, ClassTemplates templates, AuditTrail audit, Clock clock) {
        this.client = client;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many classes ahead show an older version of the template. */
    @Transactional(readOnly = true)
    public int behind(TemplateId template) {
        return of("select count(*) from gym.scheduled_class c where exists (select 1 " + BEHIND + ")", template)
                .query(Integer.class)
                .single();
    }

    /** Shows the newest version in all of them and says how many there were; names, lengths and times stay as scheduled. */
    public int bringUp(TemplateId template) {
        int changed = of(
                        "update gym.scheduled_class c set template_version = t.number, version = c.version + 1 "
                                + BEHIND,
                        template)
                .update();
        if (changed > 0) {
            TemplateFacts facts = templates.facts(template).orElseThrow();
            audit.record("brought up", "class template", template.id(), facts.name() + ", " + changed);
        }
        return changed;
    }

    private JdbcClient.StatementSpec of(String sql, TemplateId template) {
        return client.sql(sql)
                .param("gym", CurrentGym.get().id().id())
                .param("template", template.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
