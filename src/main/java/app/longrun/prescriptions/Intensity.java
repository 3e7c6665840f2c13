package app.longrun.prescriptions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How hard a set is meant to be (science.md 2.3). */
public sealed interface Intensity {

    /** The canonical text, e.g. {@code 82.5%}, {@code 85%TM}, {@code RPE8}, {@code RIR2}, {@code 15RM}, {@code 2x24kg}, {@code BW}; empty when open. */
    String text();

    /** The effort asked for, where one is written as such. */
    default Optional<Rpe> effort() {
        return Optional.empty();
    }

    /** Reads the canonical text, a bare percentage being of the 1RM; IllegalArgumentException for anything else. */
    static Intensity parse(String text) {
        return IntensityText.parse(text);
    }

    /** A share of a maximum. */
    record PercentOfMax(Percent percent, Basis basis) implements Intensity {

        public PercentOfMax {
            if (percent.hundredths() == 0) {
                throw new IllegalArgumentException("Give a percentage above zero, or BW for no load");
            }
        }

        /** The same intensity as a share of the 1RM, a training max being {@code trainingMax} of it. */
        public Percent ofOneRepMax(Percent trainingMax) {
            return basis == Basis.TRAINING_MAX ? percent.of(trainingMax) : percent;
        }

        @Override
        public String text() {
            return percent.text() + (basis == Basis.TRAINING_MAX ? basis.code() : "");
        }
    }

    /** An effort; the load follows from the day. */
    record AtRpe(Rpe rpe) implements Intensity {

        @Override
        public String text() {
            return "RPE" + rpe.text();
        }

        @Override
        public Optional<Rpe> effort() {
            return Optional.of(rpe);
        }
    }

    /** An effort told as repetitions in reserve, and kept so. */
    record AtRir(Rir rir) implements Intensity {

        @Override
        public String text() {
            return "RIR" + rir.text();
        }

        @Override
        public Optional<Rpe> effort() {
            return Optional.of(rir.rpe());
        }
    }

    /** The load that allows just this many repetitions, 1 to 30. */
    record RepMax(int reps) implements Intensity {

        public RepMax {
            if (reps < 1 || reps > 30) {
                throw new IllegalArgumentException("Give a rep max from 1RM to 30RM, not " + reps + "RM");
            }
        }

        @Override
        public String text() {
            return reps + "RM";
        }
    }

    /** The same load for everybody: 1 to 4 pieces, such as two bells, of the load each. */
    record FixedLoad(int pieces, Load each) implements Intensity {

        public FixedLoad {
            if (pieces < 1 || pieces > 4 || each.grams() == 0) {
                throw new IllegalArgumentException("Give 1 to 4 loads above zero, not " + pieces + "x" + each.text());
            }
        }

        @Override
        public String text() {
            return (pieces == 1 ? "" : pieces + "x")
                    + each.entered().toPlainString()
                    + each.unit().symbol();
        }
    }

    /** The pull of a band, of any when {@code strength} is null. */
    record Band(@Nullable BandStrength strength) implements Intensity {

        @Override
        public String text() {
            return strength == null ? "band" : "band " + strength.text();
        }
    }

    /** No external load; legal for every movement. */
    record BodyWeight() implements Intensity {

        @Override
        public String text() {
            return "BW";
        }
    }

    /** The coach left it open. */
    record Open() implements Intensity {

        @Override
        public String text() {
            return "";
        }
    }
}
