package app.longrun.prescriptions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hard a set is meant to be (science.md 2.3). */
public sealed interface Intensity {

    /** The canonical text, e.g. {@code 82.5%}, {@code 85%TM}, {@code RPE8}, {@code 15RM}, {@code BW}. */
    String text();

    /** Reads the canonical text, a bare percentage being of the 1RM; IllegalArgumentException for anything else. */
    static Intensity parse(String text) {
        String stripped = text.strip();
        if (stripped.equals("BW")) {
            return new BodyWeight();
        }
        if (stripped.startsWith("RPE")) {
            return new AtRpe(Rpe.parse(stripped.substring(3)));
        }
        Matcher percent = PercentOfMax.TEXT.matcher(stripped);
        if (percent.matches()) {
            Basis basis = percent.group(2) == null ? Basis.ONE_REP_MAX : Basis.ofCode(percent.group(2));
            return new PercentOfMax(Percent.parse(percent.group(1)), basis);
        }
        Matcher repMax = RepMax.TEXT.matcher(stripped);
        if (repMax.matches()) {
            return new RepMax(Integer.parseInt(repMax.group(1)));
        }
        throw new IllegalArgumentException(
                "Write an intensity such as 82.5%, RPE8, 15RM or BW instead of \"" + text + "\"");
    }

    /** A share of a maximum. */
    record PercentOfMax(Percent percent, Basis basis) implements Intensity {

        private static final Pattern TEXT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)%(1RM|TM)?");

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
    }

    /** The load that allows just this many repetitions, 1 to 30. */
    record RepMax(int reps) implements Intensity {

        private static final Pattern TEXT = Pattern.compile("(\\d{1,2})RM");

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

    /** No external load; legal for every movement. */
    record BodyWeight() implements Intensity {

        @Override
        public String text() {
            return "BW";
        }
    }
}
