package app.longrun.exercises;

import java.util.List;

/** A movement that cannot be saved as it is, with everything that is wrong with it; nothing has been stored. */
public final class UnsoundMovementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<MovementProblem> problems;

    UnsoundMovementException(List<MovementProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Every problem there is. */
    public List<MovementProblem> problems() {
        return problems;
    }
}
