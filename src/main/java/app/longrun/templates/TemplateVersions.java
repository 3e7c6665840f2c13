package app.longrun.templates;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Presence;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a template said before, who changed it when, and who is at it just now. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.AUTHOR_CLASSES)
public class TemplateVersions {

    private static final String HISTORY = """
            select v.number, v.saved_at, coalesce(m.display_name, '') as author
            from gym.class_template_version v
            left join gym.member m on m.gym_id = v.gym_id and m.id = v.author_id
            where v.gym_id = :gym and v.template_id = :template
            order by v.number desc""";

    private final VersionBook book;
    private final ClassTemplates templates;
    private final JdbcClient client;
    private final Presence presence;

    TemplateVersions(VersionBook book, ClassTemplates templates, JdbcClient client, Presence presence) {
        this.book = book;
        this.templates = templates;
        this.client = client;
        this.presence = presence;
    }

    /** All versions, the newest first; none for a template this gym does not have. */
    public List<VersionCard> history(TemplateId template) {
        return client.sql(HISTORY)
                .param("gym", CurrentGym.get().id().id())
                .param("template", template.id())
                .query((row, number) -> new VersionCard(
                        row.getInt("number"),
                        row.getString("author"),
                        row.getObject("saved_at", OffsetDateTime.class)
                                .atZoneSameInstant(CurrentGym.zone())
                                .toLocalDateTime()))
                .list();
    }

    /** Line by line what changed between two versions. */
    public VersionDiff compare(TemplateId template, int from, int to) {
        return VersionDiff.of(read(template, from), read(template, to));
    }

    /** Says again what an old version said, as a new version; what came between stays in the list. */
    @Transactional
    public void restore(TemplateId template, int number) {
        int newest = templates
                .find(template)
                .orElseThrow(() -> new Refusal("templates.unknown"))
                .version();
        templates.save(read(template, number).at(newest));
    }

    /** Says that the caller has the template open, and who else has had it open within the last minute. */
    public List<String> meet(TemplateId template) {
        return presence.meet(
                new Place(CurrentGym.get().id(), template),
                self(),
                Caller.current().name());
    }

    /** The caller, by whom the browser keeps apart what several people type on one machine. */
    public MemberId self() {
        return Caller.current().self();
    }

    private TemplateDraft read(TemplateId template, int number) {
        return book.read(template, number).orElseThrow(() -> new Refusal("templates.version.unknown"));
    }

    private record Place(GymId gym, TemplateId template) {}
}
