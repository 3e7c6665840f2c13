package app.longrun.templates;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's own class templates: copied from the library or written here, and saved once they are sound. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.AUTHOR_CLASSES)
public class ClassTemplates {

    private final ClassTemplateRepository templates;
    private final TemplateContent content;
    private final TemplateQuery query;
    private final LibraryCopy library;
    private final TemplateWords words;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    ClassTemplates(
            ClassTemplateRepository templates,
            TemplateContent content,
            TemplateQuery query,
            LibraryCopy library,
            TemplateWords words,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.templates = templates;
        this.content = content;
        this.query = query;
        this.library = library;
        this.words = words;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /** What there is: the gym's own templates and the library's. */
    public TemplateShelf shelf() {
        return query.read();
    }

    /** What a line can prescribe. */
    public LineItems items() {
        return words.items();
    }

    /**
     * Reads a whiteboard; nothing is stored, and no text is wrong.
     *
     * @param isHard whether the coach counts the class as a quality day whatever is in it
     */
    public TemplateReading read(String text, boolean isHard) {
        return words.read(text, isHard);
    }

    /** The template as it can be typed on; empty when this gym has none with the id. */
    public Optional<TemplateDraft> find(TemplateId id) {
        return templates
                .findById(id.id())
                .map(stored -> stored.draft(
                        stored.text().orElseGet(() -> new RowsBoard(words.items()).text(content.read(id.id())))));
    }

    /** What goes on a schedule and a calendar; empty when this gym has none with the id. */
    @Needs(Permission.READ_SCHEDULE)
    public Optional<TemplateFacts> facts(TemplateId id) {
        return templates.findById(id.id()).map(ClassTemplate::facts);
    }

    /** Copies a class of the library into the gym's own; a second copy gets a number after its name. */
    @Transactional
    public TemplateId copyFromLibrary(String code) {
        LibraryTemplate found = library.of(code).orElseThrow(() -> new Refusal("templates.library.unknown"));
        TemplateDraft copy = found.head().named(freeName(found.head().name()));
        ClassFigures figures = ClassFigures.of(found.parts(), copy.isHard(), words.items());
        return create(new ClassTemplate(copy, figures, clock.instant()), found.parts());
    }

    /**
     * Creates a template, or changes one by its id; throws {@link UnsoundDraftException} with everything that is wrong,
     * and a {@link Refusal} when somebody else has saved the template since it was read.
     */
    @Transactional
    public TemplateId save(TemplateDraft draft) {
        TemplateId id = draft.id();
        return id == null ? create(draft) : change(id, draft);
    }

    private TemplateId create(TemplateDraft draft) {
        TemplateDraft sound = new DraftCheck().sound(draft);
        TemplateReading read = words.read(sound.text(), sound.isHard());
        refuseTakenName(templates.existsByName(sound.name()));
        ClassTemplate fresh = new ClassTemplate(sound, read.figures(), clock.instant());
        fresh.write(sound, read.figures());
        return create(fresh, new DraftCheck().sound(read.parts()));
    }

    private TemplateId create(ClassTemplate fresh, List<SegmentDraft> parts) {
        ClassTemplate saved = templates.save(fresh);
        content.write(saved.getId(), parts);
        flush();
        audit.record("created", "class template", saved.getId(), saved.facts().name());
        return saved.id();
    }

    private TemplateId change(TemplateId id, TemplateDraft draft) {
        TemplateDraft sound = new DraftCheck().sound(draft);
        TemplateReading read = words.read(sound.text(), sound.isHard());
        List<SegmentDraft> parts = new DraftCheck().sound(read.parts());
        ClassTemplate stored = templates.lock(id.id()).orElseThrow(() -> new Refusal("templates.unknown"));
        if (!stored.isAt(draft.version())) {
            throw new Refusal("templates.conflict");
        }
        refuseTakenName(templates.existsByNameAndIdNot(sound.name(), id.id()));
        stored.write(sound, read.figures());
        content.write(id.id(), parts);
        // A change of nothing but lines is a new version of the template too.
        entities.lock(stored, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
        audit.record("changed", "class template", id.id(), sound.name());
        return id;
    }

    private static void refuseTakenName(boolean isTaken) {
        if (isTaken) {
            throw takenName();
        }
    }

    private void flush() {
        try {
            templates.flush();
        } catch (DataIntegrityViolationException e) {
            // Somebody else has taken the name just now.
            UnsoundDraftException taken = takenName();
            taken.initCause(e);
            throw taken;
        }
    }

    private static UnsoundDraftException takenName() {
        return new UnsoundDraftException(List.of(new DraftProblem("name", "templates.draft.name.taken", List.of())));
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; templates.existsByName(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
