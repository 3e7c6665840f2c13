package app.longrun.prescriptions.whiteboard;

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
