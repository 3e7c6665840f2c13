package app.longrun.prescriptions.whiteboard;

import java.util.Set;

/** The words that tell one band from another. */
public final class BandColours {

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            "red", "black", "purple", "green", "blue", "orange", "yellow", "light", "medium", "heavy", "mini", "long",
            "thin", "thick");

    private BandColours() {}
}
