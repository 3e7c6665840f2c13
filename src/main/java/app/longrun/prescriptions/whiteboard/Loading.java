package app.longrun.prescriptions.whiteboard;

import app.longrun.prescriptions.Basis;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Percent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a line asks to be put on, or how hard it is meant to be (science.md 2.3). */
public sealed interface Loading
        permits Loading.Weight,
                Loading.Share,
                Effort,
                Loading.Reserve,
                Loading.RepMax,
                Loading.BodyWeight,
                Loading.Band,
                Loading.Open {

    /**
     * A fixed load.
     *
     * @param women where men and women lift apart (24/16 kg), in the same unit
     * @param times how many of them: 2 for a pair of bells
     */
    record Weight(Load load, @Nullable Load women, int times) implements Loading {

        public Weight {
            Figures.within(times, 1, 9, "weights at once");
            if (load.grams() == 0 || (women != null && (women.grams() == 0 || women.unit() != load.unit()))) {
                throw new IllegalArgumentException("Give loads above zero in one unit");
            }
        }
    }

    /** A share of a maximum, up to {@code to} where a range is written; no basis where none is written. */
    record Share(
            Percent percent, @Nullable Percent to, @Nullable Basis basis) implements Loading {

        public Share {
            if (percent.hundredths() == 0 || (to != null && to.compareTo(percent) <= 0)) {
                throw new IllegalArgumentException("Give percentages above zero from low to high");
            }
        }
    }

    /** Repetitions in reserve, 0 to 10, as written. */
    record Reserve(BigDecimal reps, @Nullable BigDecimal to) implements Loading {

        public Reserve {
            reps = reps.signum() == 0 ? BigDecimal.ZERO : Figures.normal(reps);
            to = to == null ? null : Figures.normal(to);
            if (to != null) {
                Figures.rising(reps, to);
            }
            if (reps.max(to == null ? reps : to).compareTo(BigDecimal.TEN) > 0) {
                throw new IllegalArgumentException("Keep 0 to 10 repetitions in reserve");
            }
        }
    }

    /** The load that allows just this many repetitions, 1 to 30. */
    record RepMax(int reps) implements Loading {

        public RepMax {
            Figures.within(reps, 1, 30, "repetitions of a rep max");
        }
    }

    /** No external load. */
    record BodyWeight() implements Loading {}

    /** An elastic band, with its colour or strength as written, empty where none is. */
    record Band(String colour) implements Loading {

        public Band {
            if (!colour.isEmpty() && !BandColours.ALL.contains(colour)) {
                throw new IllegalArgumentException("Give a colour or strength of a band, not " + colour);
            }
        }
    }

    /** The coach sets the load on the day. */
    record Open() implements Loading {}
}
