package app.longrun.templates;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a template said after one of its saves; it never changes. */
@Entity
@Table(schema = "gym", name = "class_template_version")
@SuppressWarnings("UnusedVariable") // who and when are read by SQL
class TemplateVersion extends GymOwned {

    private UUID templateId;
    private int number;
    private @Nullable UUID authorId;
    private Instant savedAt;
    private String name;
    private int minutes;
    private String intent;
    private String scoreType;
    private String coachNote;
    private boolean isHard;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected TemplateVersion() {}

    /** @param said what is kept, with the template's id and the version's number */
    TemplateVersion(TemplateDraft said, @Nullable MemberId author, Instant now) {
        super(Ids.next());
        templateId = said.knownId().id();
        number = said.version();
        authorId = author == null ? null : author.id();
        savedAt = now;
        name = said.name();
        minutes = said.minutes();
        intent = said.intent();
        scoreType = said.scoreType();
        coachNote = said.coachNote();
        isHard = said.isHard();
        body = said.text();
    }

    TemplateDraft draft() {
        return new TemplateDraft(
                new TemplateId(templateId), number, null, name, minutes, intent, scoreType, coachNote, isHard, body);
    }
}
