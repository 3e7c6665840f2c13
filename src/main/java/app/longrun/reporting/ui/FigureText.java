package app.longrun.reporting.ui;

import app.longrun.platform.ui.Verdict;
import app.longrun.reporting.Adherence;
import java.util.Locale;
import java.util.OptionalInt;

/** Figures as they are read. */
final class FigureText {

    private FigureText() {}

    /** A count, such as 1,204. */
    static String count(int figure) {
        return String.format(Locale.ENGLISH, "%,d", figure);
    }

    /** Per cent, such as 84 %; a dash where nothing was due. */
    static String percent(Adherence adherence) {
        OptionalInt percent = adherence.percent();
        return percent.isPresent() ? percent.getAsInt() + " %" : "–";
    }

    /** A change with its sign, such as +3. */
    static String change(int by) {
        return String.format(Locale.ENGLISH, "%+,d", by).replace('-', '\u2212');
    }

    /** More is better in every figure that has a delta. */
    static Verdict verdict(int change) {
        return change > 0 ? Verdict.BETTER : change < 0 ? Verdict.WORSE : Verdict.SAME;
    }
}
