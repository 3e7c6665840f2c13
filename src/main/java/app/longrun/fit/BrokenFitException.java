package app.longrun.fit;

/** The bytes are no FIT file that can be read to its end. */
public class BrokenFitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    public enum Fault {
        NOT_FIT,
        CUT_SHORT,
        CHECKSUM,
        MALFORMED,
        TOO_MUCH
    }

    private final Fault fault;

    BrokenFitException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** What is wrong with them. */
    public Fault fault() {
        return fault;
    }
}
