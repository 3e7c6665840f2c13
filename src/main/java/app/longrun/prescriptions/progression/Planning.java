package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.ContactGuard;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.Prescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays the rules of a row over its weeks; a lighter week takes no turn, so that the week after it goes on where the rules stood. */
final class Planning {

    private final Progression progression;
    private final Prescription first;
    private final int from;
    private final int timesAWeek;
    private final List<Rule> rules;
    private final List<PlannedWeek> planned = new ArrayList<>();
    private final List<Integer> contacts = new ArrayList<>();
    private final Set<Phrase> problems = new LinkedHashSet<>();

    Planning(Progression progression, Prescription first, int from, int timesAWeek) {
        this.progression = progression;
        this.first = first;
        this.from = from;
        this.timesAWeek = timesAWeek;
        // A test week is what the wave says, and back-offs follow whatever the top set has become.
        this.rules = progression.rules().stream()
                .sorted(Comparator.comparingInt(Planning::order))
                .toList();
    }

    private static int order(Rule rule) {
        return switch (rule) {
            case Later later -> order(later.rule());
            case BackOffs _ -> 2;
            case PercentageWave _ -> 1;
            default -> 0;
        };
    }

    Plan upTo(int last) {
        int lastFull = from;
        for (int week = from; week <= last; week++) {
            Optional<LighterWeek> lighter = progression.lighterIn(week, from);
            if (lighter.isPresent()) {
                planned.add(lighterWeek(week, lighter.get(), lastFull));
            } else {
                planned.add(guarded(week, false, in(week)));
                lastFull = week;
            }
        }
        return new Plan(planned, List.copyOf(problems));
    }

    private PlannedWeek lighterWeek(int week, LighterWeek lighter, int lastFull) {
        Work last = in(lastFull);
        Change change = lighter.of(last.prescription);
        List<Prescription> then =
                last.then.stream().map(more -> lighter.of(more).prescription()).toList();
        return guarded(week, true, new Work(change.prescription(), then, reasons(change)));
    }

    private record Work(Prescription prescription, List<Prescription> then, List<Phrase> reasons) {}

    private Work in(int week) {
        Prescription asked = first;
        List<Prescription> then = new ArrayList<>();
        List<Phrase> reasons = new ArrayList<>();
        for (Rule rule : rules) {
            if (week < rule.startsIn(from)) {
                continue;
            }
            Change change = rule.at(asked, turn(rule, week));
            asked = change.prescription();
            then.addAll(change.then());
            reasons.addAll(reasons(change));
            if (change.problem() != null) {
                problems.add(change.problem());
            }
        }
        return new Work(asked, then, reasons);
    }

    /** How many weeks that are not lighter ones lie between the week a rule starts in and this one. */
    private int turn(Rule rule, int week) {
        return (int) IntStream.range(rule.startsIn(from), week)
                .filter(earlier -> progression.lighterIn(earlier, from).isEmpty())
                .count();
    }

    private static List<Phrase> reasons(Change change) {
        return change.reason() == null ? List.of() : List.of(change.reason());
    }

    private PlannedWeek guarded(int week, boolean isDeload, Work work) {
        if (work.prescription.amount().unit() != AmountUnit.CONTACTS) {
            return new PlannedWeek(week, isDeload, work.prescription, work.then, work.reasons);
        }
        List<Phrase> reasons = new ArrayList<>(work.reasons);
        Prescription allowed = work.prescription;
        int limit = ContactGuard.limit(contacts);
        if (contacts(allowed) > limit) {
            boolean isFirst = contacts.isEmpty();
            reasons.add(Phrase.of(
                    isFirst ? "progression.reason.guard.first" : "progression.reason.guard", contacts(allowed), limit));
            // What the coach wrote for the first week is told, not changed.
            allowed = isFirst ? allowed : held(allowed, limit);
        }
        contacts.add(contacts(allowed));
        return new PlannedWeek(week, isDeload, allowed, work.then, reasons);
    }

    private int contacts(Prescription prescription) {
        Amount amount = prescription.amount();
        return prescription.sets() * amount.upTo() * (amount.perSide() ? 2 : 1) * timesAWeek;
    }

    private Prescription held(Prescription prescription, int limit) {
        Amount amount = prescription.amount();
        int oneOfEach = prescription.sets() * (amount.perSide() ? 2 : 1) * timesAWeek;
        int most = Math.max(1, limit / oneOfEach);
        return prescription.withAmount(new Amount(
                Math.min(amount.number(), most), Math.min(amount.upTo(), most), amount.unit(), amount.perSide()));
    }
}
