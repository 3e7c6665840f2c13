package app.longrun.prescriptions.whiteboard;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How fast. */
public sealed interface Pace {

    /** A pace every runner knows by name; {@code plusSeconds} for each kilometre slower, 0 to 600. */
    record Named(Name name, int plusSeconds) implements Pace {

        public Named {
            Figures.within(plusSeconds, 0, 600, "seconds added to a pace");
        }
    }

    /** Seconds for a distance, up to {@code toSeconds} where a range is written. */
    record Timed(int seconds, @Nullable Integer toSeconds, Per per) implements Pace {

        public Timed {
            Figures.within(seconds, 30, 3599, "seconds of a pace");
            if (toSeconds != null) {
                Figures.within(toSeconds, 30, 3599, "seconds of a pace");
            }
        }
    }

    /** The pace of a race that has no name of its own, its distance as the coach wrote it: 800, 3k, 2 mile. */
    record Raced(String distance) implements Pace {

        private static final Pattern DISTANCE = Pattern.compile(
                "(?!(?:5|10) ?km?$|1 ?mile$)\\d{1,5}(\\.\\d{1,3})? ?(m|metres|meters|k|km|mi|mile|miles)|[1-9]\\d{0,2}00",
                Pattern.CASE_INSENSITIVE);

        public Raced {
            if (!isDistance(distance)) {
                throw new IllegalArgumentException("No distance of a race: " + distance);
            }
        }

        /** Whether it says how far: a number with its unit, or hundreds, which are metres to every runner. */
        public static boolean isDistance(String text) {
            return DISTANCE.matcher(text).matches();
        }
    }

    /** The paces of the field. */
    enum Name {
        FIVE_K("5k"),
        TEN_K("10k"),
        HALF_MARATHON("half"),
        MARATHON("marathon"),
        MILE("mile"),
        THRESHOLD("threshold"),
        EASY("easy"),
        STEADY("steady"),
        MODERATE("moderate"),
        HARD("hard"),
        MAX("max");

        private final String label;

        Name(String label) {
            this.label = label;
        }

        /** The word of the canonical text. */
        public String label() {
            return label;
        }
    }

    /** The distance a pace is told over. */
    enum Per {
        KILOMETRE("/km"),
        MILE("/mi"),
        FIVE_HUNDRED_METRES("/500m");

        private final String label;

        Per(String label) {
            this.label = label;
        }

        /** The ending of the canonical text. */
        public String label() {
            return label;
        }
    }
}
