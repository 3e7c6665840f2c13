package app.longrun.exercises;

/** Somebody else saved the movement meanwhile; nothing has been stored. */
public final class StaleMovementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MovementDraft current;

    StaleMovementException(MovementDraft current) {
        super("The movement is at version " + current.version());
        this.current = current;
    }

    /** The movement as it is now. */
    public MovementDraft current() {
        return current;
    }
}
