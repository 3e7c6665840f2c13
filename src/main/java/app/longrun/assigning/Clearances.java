package app.longrun.assigning;

import app.longrun.clearance.BlockGate;
import app.longrun.clearance.Hold;
import app.longrun.exercises.Movement;
import app.longrun.identity.MemberId;
import app.longrun.prescriptions.Intensity;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockWeek;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stops an order for whoever is not cleared to train (science.md 7.2). */
@Component
class Clearances {

    private static final int NEAR_MAXIMAL = 8_500;

    private final BlockGate gate;

    Clearances(BlockGate gate) {
        this.gate = gate;
    }

    /** The same people, and what holds some of them back. */
    List<PersonPreview> of(List<PersonPreview> people, List<BlockWeek> weeks) {
        List<MemberId> members =
                people.stream().map(person -> person.person().member()).toList();
        Map<MemberId, Hold> held = gate.holds(members, isHard(weeks));
        return people.stream()
                .map(person -> {
                    Hold hold = held.get(person.person().member());
                    return hold == null ? person : person.with(List.of(new Concern.NotCleared(hold)));
                })
                .toList();
    }

    private static boolean isHard(List<BlockWeek> weeks) {
        return weeks.stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(session -> session.exercises().stream())
                .anyMatch(exercise -> jumps(exercise.movement()) || isNearMaximal(exercise));
    }

    private static boolean jumps(Movement movement) {
        return movement.contactsPerRep() > 0;
    }

    private static boolean isNearMaximal(BlockExercise exercise) {
        return exercise.prescription().intensity().harder() instanceof Intensity.PercentOfMax share
                && share.percent().hundredths() >= NEAR_MAXIMAL;
    }
}
