package app.longrun.calendar;

import app.longrun.guard.RunKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a session asks of the legs, counted by whoever plans it (science.md 1.4).
 *
 * @param legLoad the leg-load class 0 to 3 of its heaviest part
 * @param isQuality whether rules R1 to R7 count it as a quality day
 * @param isHeavyLower whether it is heavy for the legs: three or more heavy working sets of class 3
 * @param heavySets working sets of class 3
 * @param legSets working sets of class 2 and 3
 * @param contacts foot contacts, both feet together counted once; none = not known
 * @param runKind what a run is for; none for anything else
 * @param racePriority how much a race matters; none for anything else
 */
@Embeddable
public record LegFacts(
        int legLoad,
        boolean isQuality,
        boolean isHeavyLower,
        int heavySets,
        int legSets,
        @Nullable Integer contacts,
        @Nullable @Enumerated(EnumType.STRING) RunKind runKind,
        @Nullable @Enumerated(EnumType.STRING) RacePriority racePriority)
        implements Serializable {

    private static final int LONG_MINUTES = 90;
    private static final int EASY_RUN = 1;
    private static final int HARD_RUN = 2;
    private static final int RACE = 3;

    /** Of a lifting session: its sets by class, and the contacts of its jumps. */
    public static LegFacts lifting(int legLoad, boolean isHeavyLower, int heavySets, int legSets, int contacts) {
        return new LegFacts(legLoad, false, isHeavyLower, heavySets, legSets, contacts, null, null);
    }

    /** Of a class. */
    public static LegFacts gymClass(int legLoad, boolean isQuality, boolean isHeavyLower, @Nullable Integer contacts) {
        return new LegFacts(legLoad, isQuality, isHeavyLower, 0, 0, contacts, null, null);
    }

    /** Of a run of so many minutes; a long one counts as a quality day over 90 of them (rule R1). */
    public static LegFacts run(RunKind kind, int minutes) {
        boolean isQuality = kind == RunKind.QUALITY || (kind == RunKind.LONG && minutes > LONG_MINUTES);
        int legLoad = kind == RunKind.EASY ? EASY_RUN : HARD_RUN;
        return new LegFacts(legLoad, isQuality, false, 0, 0, 0, kind, null);
    }

    /** Of a race, the hardest thing legs can do. */
    public static LegFacts race(RacePriority priority) {
        return new LegFacts(RACE, true, false, 0, 0, 0, null, priority);
    }
}
