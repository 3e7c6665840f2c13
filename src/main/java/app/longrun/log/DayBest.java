package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.EstimatedMax;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the best estimated max that a day's sets show, if it beats what was known before; a correction takes back what it
 * no longer supports, and a test or the coach's word of the same day is never overruled (science.md 3.1, 3.2).
 */
@Component
class DayBest {

    private final SetLogRepository sets;
    private final LiftMaxRepository maxes;

    DayBest(SetLogRepository sets, LiftMaxRepository maxes) {
        this.sets = sets;
        this.maxes = maxes;
    }

    void settle(SessionLog session, Collection<MovementId> touched) {
        List<String> movements = touched.stream().map(MovementId::value).toList();
        List<SetLog> done = sets.ofDay(session.member().id(), movements, session.on());
        List<LiftMax> known = maxes.upTo(session.member().id(), movements, session.on());
        for (MovementId movement : touched) {
            settle(
                    session,
                    movement,
                    best(done, movement),
                    known.stream()
                            .filter(max -> max.movement().equals(movement))
                            .toList());
        }
    }

    private void settle(SessionLog session, MovementId movement, Optional<EstimatedMax> best, List<LiftMax> known) {
        Optional<LiftMax> today =
                known.stream().filter(max -> max.on().equals(session.on())).findFirst();
        if (today.isPresent() && !today.get().isFrom(MaxSource.SET)) {
            return;
        }
        int before = known.stream()
                .filter(max -> max.on().isBefore(session.on()))
                .findFirst()
                .map(max -> max.max().grams())
                .orElse(0);
        Optional<EstimatedMax> better = best.filter(max -> max.grams() > before);
        if (today.isEmpty()) {
            better.ifPresent(
                    max -> maxes.save(new LiftMax(session.member(), movement, session.on(), max, MaxSource.SET)));
        } else {
            better.ifPresentOrElse(max -> today.get().replace(max, MaxSource.SET), () -> maxes.delete(today.get()));
        }
    }

    private static Optional<EstimatedMax> best(List<SetLog> done, MovementId movement) {
        return done.stream()
                .filter(set -> set.movement().equals(movement))
                .flatMap(set -> set.estimate().stream())
                .max(Comparator.comparingInt(EstimatedMax::grams));
    }
}
