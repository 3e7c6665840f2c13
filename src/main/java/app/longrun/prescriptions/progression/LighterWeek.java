package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import org.jspecify.annotations.Nullable;

/**
 * A deload: the last week's work with fewer sets, rounded to the nearest whole set (halves up) and never under one, at the same intensity
 * unless another is named (science.md 1.3, 2.2).
 *
 * @param week the week, or of which every multiple when {@code isEvery}; 1 to 52
 * @param fewer the share of sets taken off, 10 to 80 %
 * @param at the intensity of the week; null = as before
 */
public record LighterWeek(
        int week, boolean isEvery, Percent fewer, @Nullable Intensity at) {

    /** What a deload without a number takes off [J]. */
    public static final Percent USUAL = Percent.of(40);

    public LighterWeek {
        boolean isFewer = fewer.compareTo(Percent.of(10)) >= 0 && fewer.compareTo(Percent.of(80)) <= 0;
        if (week < (isEvery ? 2 : 1) || week > 52 || !isFewer || at instanceof Intensity.Open) {
            throw new IllegalArgumentException(
                    "Make week 1 to 52 lighter by 10 to 80 %, not week " + week + " by " + fewer.text());
        }
    }

    boolean fallsOn(int number) {
        return isEvery ? number % week == 0 : number == week;
    }

    /** The canonical text, e.g. {@code week 4 -40% volume}, {@code every 4th week -40% volume at RPE6}. */
    public String text() {
        String when = isEvery ? "every " + week + ordinal() + " week" : "week " + week;
        return when + " -" + fewer.text() + " volume" + (at == null ? "" : " at " + at.text());
    }

    Change of(Prescription last) {
        int sets = Math.max(1, (last.sets() * (10_000 - fewer.hundredths()) + 5_000) / 10_000);
        Prescription lighter = last.withSets(sets);
        return Change.to(
                at == null ? lighter : lighter.withIntensity(at),
                sets < last.sets()
                        ? Phrase.of("progression.reason.deload", fewer.text(), last.sets(), sets)
                        : Phrase.of("progression.reason.deload.one"));
    }

    private String ordinal() {
        return week % 100 / 10 == 1
                ? "th"
                : switch (week % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
