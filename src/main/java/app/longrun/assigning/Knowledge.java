package app.longrun.assigning;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.identity.MemberId;
import app.longrun.log.Maxes;
import app.longrun.prescriptions.Intensity;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a coach should know of people before a block is theirs: maxes it needs, and what they share about their health. */
@Component
class Knowledge {

    private final Maxes maxes;
    private final SharedHealth health;

    Knowledge(Maxes maxes, SharedHealth health) {
        this.maxes = maxes;
        this.health = health;
    }

    List<PersonPreview> of(List<PersonPreview> people, List<BlockWeek> weeks, LocalDate today) {
        List<MemberId> members =
                people.stream().map(person -> person.person().member()).toList();
        List<Movement> byMax = byMax(weeks);
        Map<MemberId, ? extends Map<MovementId, ?>> known = byMax.isEmpty() ? Map.of() : maxes.ofAll(members);
        Map<MemberId, List<Concern>> shared = health.of(members, today);
        return people.stream()
                .map(person -> {
                    List<Concern> more = new ArrayList<>(
                            missing(byMax, known.get(person.person().member())));
                    more.addAll(shared.getOrDefault(person.person().member(), List.of()));
                    return person.with(more);
                })
                .toList();
    }

    private static List<Concern> missing(List<Movement> byMax, @Nullable Map<MovementId, ?> known) {
        Set<MovementId> there = known == null ? Set.of() : known.keySet();
        List<String> missing = byMax.stream()
                .filter(movement -> !there.contains(movement.id()))
                .map(Movement::name)
                .toList();
        return missing.isEmpty() ? List.of() : List.of(new Concern.NoMax(missing));
    }

    private static List<Movement> byMax(List<BlockWeek> weeks) {
        return weeks.stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(session -> session.exercises().stream())
                .filter(exercise -> exercise.prescription().intensity() instanceof Intensity.PercentOfMax)
                .map(BlockExercise::movement)
                .distinct()
                .toList();
    }
}
