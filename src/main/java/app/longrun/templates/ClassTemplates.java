package app.longrun.templates;

import app.longrun.exercises.Movements;
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
    private final Movements movements;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    ClassTemplates(
            ClassTemplateRepository templates,
            TemplateContent content,
            TemplateQuery query,
            LibraryCopy library,
            Movements movements,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.templates = templates;
        this.content = content;
        this.query = query;
        this.library = library;
        this.movements = movements;
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
        return LineItems.of(movements);
    }

    /** The template as it can be typed on, with movements by name; empty when this gym has none with the id. */
    public Optional<TemplateDraft> find(TemplateId id) {
        LineItems items = items();
        return templates
                .findById(id.id())
                .map(stored -> stored.draft(content.read(id.id())))
                .map(draft -> draft.spelledOut(items));
    }

    /** What goes on a schedule and a calendar; empty when this gym has none with the id. */
    @Needs(Permission.READ_SCHEDULE)
    public Optional<TemplateFacts> facts(TemplateId id) {
        return templates.findById(id.id()).map(ClassTemplate::facts);
    }

    /** Copies a class of the library into the gym's own; a second copy gets a number after its name. */
    @Transactional
    public TemplateId copyFromLibrary(String code) {
        TemplateDraft copy = library.of(code).orElseThrow(() -> new Refusal("templates.library.unknown"));
        return create(copy.named(freeName(copy.name())));
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
        LineItems items = items();
        TemplateDraft sound = new DraftCheck(items).sound(draft);
        refuseTakenName(templates.existsByName(sound.name()));
        ClassTemplate saved = templates.save(new ClassTemplate(sound, ClassFigures.of(sound, items), clock.instant()));
        content.write(saved.getId(), sound.segments());
        flush();
        audit.record("created", "class template", saved.getId(), sound.name());
        return saved.id();
    }

    private TemplateId change(TemplateId id, TemplateDraft draft) {
        LineItems items = items();
        TemplateDraft sound = new DraftCheck(items).sound(draft);
        ClassTemplate stored = templates.lock(id.id()).orElseThrow(() -> new Refusal("templates.unknown"));
        if (!stored.isAt(draft.version())) {
            throw new Refusal("templates.conflict");
        }
        refuseTakenName(templates.existsByNameAndIdNot(sound.name(), id.id()));
        stored.write(sound, ClassFigures.of(sound, items));
        content.write(id.id(), sound.segments());
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
