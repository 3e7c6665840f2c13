package app.longrun.templates;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's shelf of class templates, kept in order: folders and tags, copies, and what is put away. */
@Service
@Transactional
@Needs(Permission.AUTHOR_CLASSES)
public class TemplateLibrary {

    private final ClassTemplateRepository templates;
    private final TemplateWriter writer;
    private final VersionBook book;
    private final TemplateNames names;
    private final AuditTrail audit;
    private final Clock clock;

    TemplateLibrary(
            ClassTemplateRepository templates,
            TemplateWriter writer,
            VersionBook book,
            TemplateNames names,
            AuditTrail audit,
            Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.book = book;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where a template lies; empty when this gym has none with the id. */
    @Transactional(readOnly = true)
    public Optional<Filing> filing(TemplateId id) {
        return templates.findById(id.id()).map(ClassTemplate::filing);
    }

    /** Lays a template elsewhere; what it says stays as it is, and so does its version. */
    public void file(TemplateId id, Filing filing) {
        stored(id).file(filing);
    }

    /** A copy to change apart from the first, in the same folder. */
    public TemplateId duplicate(TemplateId id) {
        ClassTemplate first = stored(id);
        TemplateDraft said = book.now(first);
        return writer.create(said.asNew().named(names.free(said.name())), first.filing());
    }

    /** Takes a template out of the way; what is on the schedule stays there. */
    public void putAway(TemplateId id) {
        ClassTemplate stored = stored(id);
        stored.putAway(clock.instant());
        audit.record("archived", "class template", id.id(), stored.facts().name());
    }

    /** Offers a template again. */
    public void bringBack(TemplateId id) {
        ClassTemplate stored = stored(id);
        stored.bringBack();
        audit.record("restored", "class template", id.id(), stored.facts().name());
    }

    private ClassTemplate stored(TemplateId id) {
        return templates.lock(id.id()).orElseThrow(() -> new Refusal("templates.unknown"));
    }
}
