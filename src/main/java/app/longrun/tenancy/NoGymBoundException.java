package app.longrun.tenancy;

/** Code that belongs to a gym ran outside the door. */
public final class NoGymBoundException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoGymBoundException() {
        super("No gym is bound: this must be called through a service");
    }
}
