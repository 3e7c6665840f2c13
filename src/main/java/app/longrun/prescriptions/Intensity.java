package app.longrun.prescriptions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How hard a set is meant to be (science.md 2.3). */
public sealed interface Intensity {

    /** The canonical text, e.g. {@code 82.5%}, {@code 85%TM}, {@code RPE7-8}, {@code RIR2}, {@code 15RM}, {@code 2x24kg}, {@code BW}; empty when open. */
    String text();

    /** The effort asked for, where one is written as such; of a range the easier end. */
    default Optional<Rpe> effort() {
        return Optional.empty();
    }

    /** The end of a range with the lighter load; anything else is its own. */
    default Intensity easier() {
        return this;
    }

    /** The end of a range with the heavier load; anything else is its own. */
    default Intensity harder() {
        return this;
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

    /** A range of one kind, the lower number first: RPE 7-8, 1-2 in reserve, 75-80 % of one maximum. */
    record Between(Intensity from, Intensity upTo) implements Intensity {

        public Between {
            if (!isRange(from, upTo)) {
                throw new IllegalArgumentException(
                        "Give a range of RPE, reserve or percentage, the lower end first, such as RPE7-8 or 75-80%, not "
                                + from.text() + " to " + upTo.text());
            }
        }

        /** The range of two ends, or the one intensity they both are; a reserve in either order, for as it falls the effort rises. */
        public static Intensity of(Intensity one, Intensity other) {
            if (one.equals(other)) {
                return one;
            }
            return one instanceof AtRir && isRange(other, one) ? new Between(other, one) : new Between(one, other);
        }

        @Override
        public String text() {
            return from instanceof PercentOfMax share
                    ? share.percent().text().replace("%", "-") + upTo.text()
                    : from.text() + "-" + upTo.text().substring("RPE".length());
        }

        @Override
        public Optional<Rpe> effort() {
            return easier().effort();
        }

        @Override
        public Intensity easier() {
            return from instanceof AtRir ? upTo : from;
        }

        @Override
        public Intensity harder() {
            return from instanceof AtRir ? from : upTo;
        }

        private static boolean isRange(Intensity from, Intensity upTo) {
            return switch (from) {
                case AtRpe(Rpe low) -> upTo instanceof AtRpe(Rpe high) && low.compareTo(high) < 0;
                case AtRir(Rir low) -> upTo instanceof AtRir(Rir high) && low.compareTo(high) < 0;
                case PercentOfMax(Percent low, Basis basis) ->
                    upTo instanceof PercentOfMax(Percent high, Basis same) && basis == same && low.compareTo(high) < 0;
                default -> false;
            };
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
