package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fewer and heavier repetitions, one rung a week and the last one kept: {@code 15-12x2-10-8-6RM}, 12x2 being two weeks on 12RM (science.md
 * 2.2).
 */
public record RepMaxLadder(List<Integer> weeks) implements Rule {

    public RepMaxLadder {
        weeks = List.copyOf(weeks);
        if (weeks.size() < 2 || weeks.size() > 52) {
            throw new IllegalArgumentException("Give a ladder 2 to 52 weeks, not " + weeks.size());
        }
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i) < 1 || weeks.get(i) > 30 || (i > 0 && weeks.get(i) > weeks.get(i - 1))) {
                throw new IllegalArgumentException("Climb a ladder down from 30RM to 1RM, not " + weeks);
            }
        }
    }

    /** The week of the ladder after a week on it, from 1: the pain rule decides before the calendar. */
    public Next<Integer> next(int week, PainRule.Verdict pain) {
        int next = switch (pain) {
            case PROGRESS -> Math.min(week + 1, weeks.size());
            case HOLD, STOP -> week;
            case BACK -> Math.max(1, week - 1);
        };
        return new Next<>(next, Phrase.of("progression.next.ladder." + pain.name(), weeks.get(next - 1)));
    }

    @Override
    public String text() {
        List<String> rungs = new ArrayList<>();
        for (int i = 0; i < weeks.size(); ) {
            int from = i;
            while (i < weeks.size() && weeks.get(i).equals(weeks.get(from))) {
                i++;
            }
            rungs.add(weeks.get(from) + (i - from == 1 ? "" : "x" + (i - from)));
        }
        return String.join("-", rungs) + "RM";
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AMOUNT, Part.INTENSITY);
    }

    @Override
    public Change at(Prescription first, int turn) {
        if (!first.amount().isReps()) {
            return Change.misfit(first, this);
        }
        int reps = rung(turn);
        Prescription asked = first.withAmount(
                        Amount.reps(reps).perSide(first.amount().perSide()))
                .withIntensity(new Intensity.RepMax(reps));
        boolean isNew = turn > 0 && reps != rung(turn - 1);
        return Change.to(asked, Phrase.of("progression.reason.ladder" + (isNew ? "" : ".stay"), reps));
    }

    private int rung(int turn) {
        return weeks.get(Math.min(turn, weeks.size() - 1));
    }
}
