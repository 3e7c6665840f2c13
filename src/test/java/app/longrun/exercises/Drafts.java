package app.longrun.exercises;

/** Drafts of movements as a coach would have typed them. */
public final class Drafts {

    private Drafts() {}

    /** The same under another name. */
    public static MovementDraft renamed(MovementDraft draft, String name) {
        return new MovementDraft(
                draft.id(),
                draft.version(),
                name,
                draft.family(),
                draft.primaryMuscles(),
                draft.equipment(),
                draft.isUnilateral(),
                draft.loadModes(),
                draft.contactsPerRep(),
                draft.legLoad(),
                draft.purpose(),
                draft.easier(),
                draft.harder(),
                draft.injuries(),
                draft.aliases(),
                draft.media());
    }
}
