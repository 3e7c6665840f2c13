package app.longrun.templates;

import java.util.List;

/** A draft that cannot be saved as it is, with everything that is wrong with it; nothing has been stored. */
public final class UnsoundDraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DraftProblem> problems;

    UnsoundDraftException(List<DraftProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static UnsoundDraftException ofTakenName() {
        return new UnsoundDraftException(List.of(new DraftProblem("name", "templates.draft.name.taken", List.of())));
    }

    /** Every problem, in the order of the draft. */
    public List<DraftProblem> problems() {
        return problems;
    }
}
