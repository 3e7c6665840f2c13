package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.Percent;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.util.Set;

/**
 * Foot contacts that grow by a share of the first week's, rounded down for each set; the plan holds every week to {@link
 * app.longrun.prescriptions.ContactGuard}.
 */
public record ContactGrowth(Percent aWeek) implements Rule {

    /** The most that pain may be on the next morning for contacts to grow, of 10 (science.md 2.2). */
    private static final int MOST_PAIN = 2;

    public ContactGrowth {
        if (aWeek.hundredths() == 0 || aWeek.compareTo(Percent.of(20)) > 0) {
            throw new IllegalArgumentException("Let contacts grow by up to 20 % a week, not " + aWeek.text());
        }
    }

    /** Whether contacts may grow after this worst pain, 0 to 10, on the morning after the last jumps. */
    public static boolean mayGrow(int painNextMorning) {
        return painNextMorning <= MOST_PAIN;
    }

    @Override
    public String text() {
        return "contacts +" + aWeek.text();
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AMOUNT);
    }

    @Override
    public Change at(Prescription first, int turn) {
        Amount amount = first.amount();
        if (amount.unit() != AmountUnit.CONTACTS || amount.isMax()) {
            return Change.misfit(first, this);
        }
        Amount grown = new Amount(
                grown(amount.number(), turn), grown(amount.upTo(), turn), AmountUnit.CONTACTS, amount.perSide());
        return Change.to(
                first.withAmount(grown), turn == 0 ? null : Phrase.of("progression.reason.contacts", aWeek.text()));
    }

    private int grown(int contacts, int turn) {
        return (int) Math.min(9_999, (long) contacts * (10_000 + (long) turn * aWeek.hundredths()) / 10_000);
    }
}
