package app.longrun.clearance;

import java.io.Serializable;

/** Where the gym lets nobody begin without a readiness check. A yes that asks for a clearance stops everywhere. */
public record AskedFor(boolean blocks, boolean classes) implements Serializable {

    /** What a gym asks for until it says otherwise. */
    static final AskedFor NOTHING = new AskedFor(false, false);
}
