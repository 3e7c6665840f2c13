package app.longrun.templates;

import app.longrun.identity.AuditTrail;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes templates: their head, the rows read from their text, and the version that keeps both. */
@Component
class TemplateWriter {

    private final ClassTemplateRepository templates;
    private final TemplateContent content;
    private final TemplateNames names;
    private final VersionBook book;
    private final TemplateWords words;
    private final AuditTrail audit;
    private final Clock clock;

    TemplateWriter(
            ClassTemplateRepository templates,
            TemplateContent content,
            TemplateNames names,
            VersionBook book,
            TemplateWords words,
            AuditTrail audit,
            Clock clock) {
        this.templates = templates;
        this.content = content;
        this.names = names;
        this.book = book;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Creates a template of what was typed, and lays it where it belongs. */
    TemplateId create(TemplateDraft typed, Filing filing) {
        TemplateDraft sound = new DraftCheck().sound(typed);
        TemplateReading read = words.read(sound.text(), sound.isHard());
        names.refuseTaken(sound);
        return create(sound, filing, read.figures(), new DraftCheck().sound(read.parts()));
    }

    /** Creates a template whose parts are known already. */
    TemplateId create(TemplateDraft draft, Filing filing, ClassFigures figures, List<SegmentDraft> parts) {
        ClassTemplate fresh = new ClassTemplate(draft, filing, figures, clock.instant());
        ClassTemplate saved = templates.save(fresh);
        content.write(saved.getId(), parts);
        flush();
        book.note(saved, draft.text());
        audit.record("created", "class template", saved.getId(), draft.name());
        return saved.id();
    }

    /** Writes another version of a template. */
    void change(ClassTemplate stored, TemplateDraft merged) {
        TemplateDraft sound = new DraftCheck().sound(merged);
        TemplateReading read = words.read(sound.text(), sound.isHard());
        names.refuseTaken(sound);
        stored.write(sound, read.figures());
        content.write(stored.getId(), new DraftCheck().sound(read.parts()));
        flush();
        book.note(stored, sound.text());
        templates.flush();
        audit.record("changed", "class template", stored.getId(), sound.name());
    }

    private void flush() {
        try {
            templates.flush();
        } catch (DataIntegrityViolationException e) {
            // Somebody else has taken the name just now.
            UnsoundDraftException taken = UnsoundDraftException.ofTakenName();
            taken.initCause(e);
            throw taken;
        }
    }
}
