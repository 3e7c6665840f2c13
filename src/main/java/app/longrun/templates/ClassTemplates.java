package app.longrun.templates;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's own class templates: copied from the library or written here, and saved once they are sound. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.AUTHOR_CLASSES)
public class ClassTemplates {

    private final ClassTemplateRepository templates;
    private final TemplateWriter writer;
    private final TemplateNames names;
    private final VersionBook book;
    private final TemplateQuery query;
    private final LibraryCopy library;
    private final TemplateWords words;
    private final Clock clock;

    ClassTemplates(
            ClassTemplateRepository templates,
            TemplateWriter writer,
            TemplateNames names,
            VersionBook book,
            TemplateQuery query,
            LibraryCopy library,
            TemplateWords words,
            Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.names = names;
        this.book = book;
        this.query = query;
        this.library = library;
        this.words = words;
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
        return templates.findById(id.id()).map(book::now);
    }

    /** What goes on a schedule and a calendar; empty when this gym has none with the id. */
    @Needs(Permission.READ_SCHEDULE)
    public Optional<TemplateFacts> facts(TemplateId id) {
        return templates.findById(id.id()).map(ClassTemplate::facts);
    }

    /** The same for a class that is put on the schedule now, which the template remembers; its version stays as it is. */
    @Transactional
    @Needs(Permission.SCHEDULE_CLASSES)
    public TemplateFacts use(TemplateId id) {
        ClassTemplate stored = lock(id);
        book.begin(stored);
        stored.use(clock.instant());
        templates.flush();
        return stored.facts();
    }

    /** Copies a class of the library into the gym's own; a second copy gets a number after its name. */
    @Transactional
    public TemplateId copyFromLibrary(String code) {
        LibraryTemplate found = library.of(code).orElseThrow(() -> new Refusal("templates.library.unknown"));
        TemplateDraft copy = found.head()
                .named(names.free(found.head().name()))
                .written(new RowsBoard(words.items()).text(found.parts()));
        ClassFigures figures = ClassFigures.of(found.parts(), copy.isHard(), words.items());
        return writer.create(copy, Filing.NONE, figures, found.parts());
    }

    /**
     * Creates a template, or changes one by its id; what others have saved since it was read is brought together with it line
     * by line. What says nothing new is no version.
     *
     * @throws UnsoundDraftException with everything that is wrong
     * @throws TemplateClashException when somebody else has changed the same lines to something else
     */
    @Transactional
    public TemplateId save(TemplateDraft draft) {
        if (draft.id() == null) {
            return writer.create(draft, Filing.NONE);
        }
        TemplateDraft mine = new DraftCheck().sound(draft);
        ClassTemplate stored = lock(mine.knownId());
        book.begin(stored);
        TemplateDraft theirs = book.now(stored);
        TemplateDraft merged = merged(mine, theirs);
        if (!merged.equals(theirs)) {
            writer.change(stored, merged);
        }
        return stored.id();
    }

    private TemplateDraft merged(TemplateDraft mine, TemplateDraft theirs) {
        TemplateDraft base = mine.version() == theirs.version()
                ? theirs
                : book.read(theirs.knownId(), mine.version()).orElseThrow(() -> new Refusal("templates.conflict"));
        DraftMerge merge = new DraftMerge(base, mine, theirs);
        if (!merge.clashes().isEmpty()) {
            throw new TemplateClashException(merge, query.author(theirs.knownId(), theirs.version()));
        }
        return merge.take(List.of());
    }

    private ClassTemplate lock(TemplateId id) {
        return templates.lock(id.id()).orElseThrow(() -> new Refusal("templates.unknown"));
    }
}
