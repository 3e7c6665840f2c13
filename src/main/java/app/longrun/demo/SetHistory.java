package app.longrun.demo;

import app.longrun.prescriptions.Amount;
import app.longrun.prescriptions.Intensity;
import app.longrun.prescriptions.Load;
import app.longrun.prescriptions.Prescription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sets of one lifting session as they were written down. */
record SetHistory(Lifter lifter, Dice dice, UUID memberId, UUID sessionId, UUID blockId) {

    private static final int BLOCK_VERSION = 1;
    private static final int SECONDS_A_SET = 150;

    List<Row.SetLog> of(List<Line> lines, int weeksTrained, Instant started) {
        List<Row.SetLog> sets = new ArrayList<>();
        for (Line line : lines) {
            Load load = lifter.puts(line.movementId(), line.prescription(), weeksTrained)
                    .orElse(null);
            for (int number = 1; number <= line.prescription().sets(); number++) {
                sets.add(set(line, number, load, started.plusSeconds((long) SECONDS_A_SET * (sets.size() + 1))));
            }
        }
        return sets;
    }

    /** Ticked as prescribed and taken back, where the last repetition had not come: the set itself was told anew. */
    List<TakenBack> takenBack(List<Row.SetLog> logged) {
        return IntStream.range(1, logged.size())
                .filter(at ->
                        logged.get(at).position().equals(logged.get(at - 1).position())
                                && logged.get(at).amount() < logged.get(at - 1).amount())
                .mapToObj(at -> takenBack(logged.get(at), logged.get(at - 1).amount()))
                .toList();
    }

    private TakenBack takenBack(Row.SetLog set, int amount) {
        return new TakenBack(
                dice.id(),
                dice.id(),
                set.sessionId(),
                set.memberId(),
                set.position(),
                set.setNumber(),
                "UNDONE",
                2,
                "NORMAL",
                amount,
                set.unit(),
                set.perSide(),
                set.grams(),
                set.entered(),
                set.enteredUnit(),
                set.doneAt().minusSeconds(10));
    }

    /** The share of sets that load the legs (science.md 1.4: class 2 and 3 over all sets). */
    static int legSharePercent(List<Line> lines) {
        int all = lines.stream().mapToInt(line -> line.prescription().sets()).sum();
        int legs = lines.stream()
                .filter(line -> line.legLoad() >= 2)
                .mapToInt(line -> line.prescription().sets())
                .sum();
        return all == 0 ? 0 : 100 * legs / all;
    }

    private Row.SetLog set(Line line, int number, @Nullable Load load, Instant doneAt) {
        Prescription asked = line.prescription();
        Amount amount = asked.amount();
        boolean isLast = number == asked.sets();
        boolean isPercentage = asked.intensity() instanceof Intensity.PercentOfMax;
        return new Row.SetLog(
                dice.id(),
                sessionId,
                memberId,
                line.movementId(),
                line.position(),
                number,
                asked.text(),
                isPercentage && load != null ? load.grams() : null,
                blockId,
                BLOCK_VERSION,
                isLast && amount.isReps() && amount.number() > 3 && dice.chance(0.12)
                        ? amount.number() - 1
                        : amount.number(),
                amount.unit(),
                amount.perSide(),
                load == null ? null : load.grams(),
                load == null ? null : load.entered().toPlainString(),
                load == null ? null : load.unit(),
                isLast && dice.chance(0.6) ? rpe(asked) : null,
                doneAt);
    }

    private int rpe(Prescription asked) {
        int meant =
                asked.intensity().effort().map(effort -> effort.halves() * 5).orElse(75);
        return Math.clamp(meant + 5L * dice.between(-1, 2), 50, 100);
    }
}
