package app.longrun.prescriptions.whiteboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of work is done (science.md 2.4); what is not written is null.
 *
 * @param minutes the whole length, 1 to 600
 * @param everySeconds one interval of EMOM and Every; EMOM without it is every minute
 * @param rounds how often all lines are done, 1 to 999
 * @param work what every line takes of a round, such as 40 s
 * @param recovery after the work, or after each round where no work is given
 * @param capSeconds the time cap
 * @param scheme repetitions of each round, such as 21, 15, 9; empty where none is written
 * @param inPairs whether partners share the work
 * @param remark to the reader, empty where none is written
 */
public record Format(
        Kind kind,
        @Nullable Integer minutes,
        @Nullable Integer everySeconds,
        @Nullable Integer rounds,
        @Nullable Quantity work,
        @Nullable Recovery recovery,
        @Nullable Integer capSeconds,
        List<Integer> scheme,
        boolean inPairs,
        String remark)
        implements Heard {

    /** The formats of the field. */
    public enum Kind {
        AMRAP("AMRAP"),
        EMOM("EMOM"),
        EVERY("Every"),
        ROUNDS_FOR_TIME("Rounds for time"),
        FOR_TIME("For time"),
        ROUNDS_FOR_QUALITY("Rounds for quality"),
        INTERVALS("Intervals"),
        TABATA("Tabata"),
        LADDER("Ladder"),
        SCHEME("Reps"),
        CHIPPER("Chipper"),
        ROUNDS("Rounds"),
        SETS("Sets"),
        SUPERSET("Superset"),
        BUY_IN("Buy-in"),
        CASH_OUT("Cash-out"),
        PARTNER("Partner"),
        CAP("Cap");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word of the canonical text. */
        public String label() {
            return label;
        }
    }

    public Format {
        scheme = List.copyOf(scheme);
        if (minutes != null) {
            Figures.within(minutes, 1, 600, "minutes of a format");
        }
        if (everySeconds != null) {
            Figures.within(everySeconds, 1, 7200, "seconds of an interval");
        }
        if (rounds != null) {
            Figures.within(rounds, 1, 999, "rounds");
        }
        if (capSeconds != null) {
            Figures.within(capSeconds, 1, 36_000, "seconds of a time cap");
        }
        boolean lacksItsName = switch (kind) {
            case ROUNDS, SETS, ROUNDS_FOR_TIME -> rounds == null;
            case EVERY -> everySeconds == null;
            case CAP -> capSeconds == null;
            case SCHEME -> scheme.isEmpty();
            case PARTNER -> !inPairs;
            default -> false;
        };
        boolean hasStrongerName = switch (kind) {
            case FOR_TIME -> rounds != null;
            case SETS -> minutes != null || work != null || everySeconds != null || !scheme.isEmpty();
            case SCHEME -> everySeconds != null;
            case ROUNDS -> everySeconds != null || !scheme.isEmpty() || work != null;
            case PARTNER -> everySeconds != null || !scheme.isEmpty() || work != null || rounds != null;
            case CAP -> everySeconds != null || !scheme.isEmpty() || work != null || rounds != null || inPairs;
            default -> false;
        };
        if (hasStrongerName) {
            throw new IllegalArgumentException("Name a format by what it says most: not " + kind.label());
        }
        if (lacksItsName) {
            throw new IllegalArgumentException("Give " + kind.label() + " what it is named by");
        }
        if (scheme.size() == 1) {
            throw new IllegalArgumentException("Give a rep scheme of two rounds or more, not " + scheme);
        }
        scheme.forEach(reps -> Figures.within(reps, 1, 9999, "repetitions of a round"));
        if (!remark.isEmpty()) {
            Verbatim.require(remark);
        }
    }

    /** The same for partners. */
    public Format shared() {
        return new Format(
                kind, minutes, everySeconds, rounds, work, recovery, capSeconds, scheme, kind != Kind.CAP, remark);
    }

    /** A format with nothing but its name; IllegalArgumentException for one that is named by a number. */
    public static Format of(Kind kind) {
        return new Format(kind, null, null, null, null, null, null, List.of(), kind == Kind.PARTNER, "");
    }
}
