package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Swap;
import app.longrun.exercises.SwapRule;
import app.longrun.prescriptions.Prescription;
import app.longrun.strength.SheetRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sore sites make of a planned session (science.md 7.3): it waits, or movements that load a site repeat an earlier week, go
 * down their chain, and give way where the library advises against them. In no part it is more than was done or planned.
 */
final class Ease {

    private final List<SoreSite> sites;
    private final Map<MovementId, Movement> library = new HashMap<>();
    private final SwapRule swaps;

    Ease(List<SoreSite> sites, List<Movement> library) {
        this.sites = List.copyOf(sites);
        library.forEach(movement -> this.library.put(movement.id(), movement));
        this.swaps = new SwapRule(library);
    }

    /** The week that a session may go no further than: its own where nothing holds it. */
    int lastWeek(BlockSlot slot) {
        return sites.stream()
                .filter(sore -> sore.standing().isOpen())
                .mapToInt(sore -> sore.lastWeek(slot))
                .reduce(slot.week(), Math::min);
    }

    /**
     * The session as it is to be done.
     *
     * @param held its rows in the week of {@link #lastWeek}
     */
    EasedSession session(BlockSlot slot, List<SheetRow> planned, List<SheetRow> held) {
        Optional<SoreSite> pausing =
                sites.stream().filter(sore -> sore.standing().isPaused()).findFirst();
        if (pausing.isPresent()) {
            return new EasedSession(
                    slot, List.of(), List.of(new Easing(pausing.get().site(), EaseKind.PAUSED, null, null)));
        }
        List<EasedRow> rows = new ArrayList<>();
        Set<Easing> easings = new LinkedHashSet<>();
        planned.forEach(row -> row(row, held, easings).ifPresent(eased -> rows.add(new EasedRow(eased, row))));
        return new EasedSession(slot, rows, List.copyOf(easings));
    }

    private Optional<SheetRow> row(SheetRow planned, List<SheetRow> held, Set<Easing> easings) {
        Movement movement = library.get(planned.movement());
        List<SoreSite> sore = movement == null
                ? List.of()
                : sites.stream()
                        .filter(site -> Affected.isLoadedBy(site.site().region(), movement))
                        .toList();
        if (movement == null || sore.isEmpty()) {
            return Optional.of(planned);
        }
        Optional<SheetRow> start = sore.stream()
                        .anyMatch(site ->
                                site.lastWeek(planned.slot()) < planned.slot().week()
                                        && site.standing().isOpen())
                ? hold(planned, held, sore.getFirst().site(), easings)
                : Optional.of(planned);
        return start.flatMap(row -> swap(row, sore, easings));
    }

    /** The same movement as heavy as it was at most, else what stood in its place then; nothing new begins. */
    private static Optional<SheetRow> hold(SheetRow planned, List<SheetRow> held, BodySite site, Set<Easing> easings) {
        Optional<SheetRow> same = held.stream()
                .filter(row -> row.movement().equals(planned.movement()))
                .findFirst();
        Optional<SheetRow> kept = same.<SheetRow>map(row ->
                        with(planned, planned.movement(), Lighter.of(planned.prescription(), row.prescription())))
                .or(() -> held.stream()
                        .filter(row -> row.position().equals(planned.position()))
                        .findFirst()
                        .map(row -> with(planned, row.movement(), row.prescription())));
        if (kept.isEmpty()) {
            easings.add(new Easing(site, EaseKind.LEFT_OUT, planned.movement(), null));
        } else if (!kept.get().equals(planned)) {
            easings.add(new Easing(site, EaseKind.HELD, planned.movement(), null));
        }
        return kept;
    }

    private Optional<SheetRow> swap(SheetRow row, List<SoreSite> sore, Set<Easing> easings) {
        Movement from = library.get(row.movement());
        if (from == null) {
            return Optional.of(row);
        }
        int steps = sore.stream()
                .mapToInt(site -> site.standing().stepsDown())
                .max()
                .orElse(0);
        Swap.Verdict verdict = swaps.of(down(from, steps), conditions(sore)).verdict();
        Optional<Movement> to = switch (verdict) {
            case Swap.Keep(Movement movement) -> Optional.of(movement);
            case Swap.Easier(Movement movement) -> Optional.of(movement);
            case Swap.Rehabilitating(Movement movement, Set<InjuryCondition> _) -> Optional.of(movement);
            case Swap.LeaveOut() -> Optional.empty();
        };
        if (to.filter(from::equals).isPresent()) {
            return Optional.of(row);
        }
        Optional<SheetRow> instead = to.flatMap(movement -> Substitute.of(row.prescription(), from, movement)
                .map(prescription -> with(row, movement.id(), prescription)));
        EaseKind kind = instead.isEmpty()
                ? EaseKind.LEFT_OUT
                : verdict instanceof Swap.Rehabilitating ? EaseKind.INSTEAD : EaseKind.EASIER;
        easings.add(new Easing(
                sore.getFirst().site(),
                kind,
                from.id(),
                instead.map(SheetRow::movement).orElse(null)));
        return instead;
    }

    /** So many steps down the chain over what the gym offers, or to its easiest. */
    private Movement down(Movement from, int steps) {
        Movement at = from;
        Set<MovementId> seen = new HashSet<>(Set.of(from.id()));
        for (int step = 0; step < steps; step++) {
            at = easier(at, seen).orElse(at);
        }
        return at;
    }

    private Optional<Movement> easier(Movement at, Set<MovementId> seen) {
        Optional<Movement> next = at.easier().map(library::get);
        while (next.isPresent() && seen.add(next.get().id())) {
            if (next.get().isOffered() && next.get().upkeep().isChecked()) {
                return next;
            }
            next = next.get().easier().map(library::get);
        }
        return Optional.empty();
    }

    private static Set<InjuryCondition> conditions(List<SoreSite> sore) {
        Set<InjuryCondition> all = EnumSet.noneOf(InjuryCondition.class);
        sore.stream()
                .filter(site -> site.standing().isOpen())
                .forEach(site -> all.addAll(Affected.conditions(site.site().region())));
        return all;
    }

    private static SheetRow with(SheetRow row, MovementId movement, Prescription prescription) {
        return new SheetRow(
                row.slot(), row.position(), movement, prescription, row.blockId(), row.blockNumber(), row.isDeload());
    }
}
