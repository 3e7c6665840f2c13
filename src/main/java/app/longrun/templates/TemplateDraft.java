package app.longrun.templates;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A class template as a coach typed it, sound or not; {@link ClassTemplates#save} checks it.
 *
 * @param id the stored template; none for a new one
 * @param version the number of the version the coach saw when they began to type; 0 for a new one
 * @param libraryCode the library's class it was copied from
 * @param minutes how long the class is meant to take
 * @param intent what it is for, in a sentence members read; may be empty
 * @param scoreType how it is scored: one of {@link DraftCheck#SCORES}
 * @param coachNote for coaches only
 * @param isHard whether the coach counts it as a quality day even where zones and contacts do not
 * @param text the whiteboard, every character as typed
 */
public record TemplateDraft(
        @Nullable TemplateId id,
        int version,
        @Nullable String libraryCode,
        String name,
        int minutes,
        String intent,
        String scoreType,
        String coachNote,
        boolean isHard,
        String text) {

    /** An hour with nothing on the whiteboard yet. */
    public static TemplateDraft empty() {
        return new TemplateDraft(null, 0, null, "", 60, "", "none", "", false, "");
    }

    /** The same under another name. */
    public TemplateDraft named(String other) {
        return new TemplateDraft(id, version, libraryCode, other, minutes, intent, scoreType, coachNote, isHard, text);
    }

    /** The same with another whiteboard. */
    public TemplateDraft written(String other) {
        return new TemplateDraft(id, version, libraryCode, name, minutes, intent, scoreType, coachNote, isHard, other);
    }

    /** The same, typed on another version. */
    public TemplateDraft at(int seen) {
        return new TemplateDraft(id, seen, libraryCode, name, minutes, intent, scoreType, coachNote, isHard, text);
    }

    /** The same as a template of its own. */
    TemplateDraft asNew() {
        return new TemplateDraft(null, 0, libraryCode, name, minutes, intent, scoreType, coachNote, isHard, text);
    }

    TemplateId knownId() {
        return Objects.requireNonNull(id);
    }

    /** The same without outer blanks in its fields. */
    public TemplateDraft stripped() {
        return new TemplateDraft(
                id,
                version,
                libraryCode,
                name.strip(),
                minutes,
                intent.strip(),
                scoreType,
                coachNote.strip(),
                isHard,
                text);
    }
}
