package app.longrun.assigning;

import app.longrun.clearance.Hold;
import app.longrun.platform.Refusal;
import java.util.List;

/**
 * Refuses an order while something stands in the way of somebody. What may never be, whatever a coach says, is a
 * {@link Concern} that {@link Concern#stops}; what a coach may answer for needs a reason.
 */
final class Stoppers {

    private Stoppers() {}

    static void refuse(List<PersonPreview> people, String reason) {
        List<PersonPreview> stopped =
                people.stream().filter(PersonPreview::isStopped).toList();
        if (!stopped.isEmpty()) {
            PersonPreview first = stopped.getFirst();
            Concern concern =
                    first.concerns().stream().filter(Concern::stops).findFirst().orElseThrow();
            throw refusal(concern, first.name(), stopped.size() - 1);
        }
        List<PersonPreview> minded =
                people.stream().filter(PersonPreview::isMinded).toList();
        if (!minded.isEmpty() && reason.isBlank()) {
            PersonPreview first = minded.getFirst();
            throw new Refusal("assigning.refused.legs", first.name(), rule(first), minded.size() - 1);
        }
    }

    private static String rule(PersonPreview person) {
        return person.concerns().stream()
                .filter(Concern.Legs.class::isInstance)
                .map(concern -> ((Concern.Legs) concern).rule().name())
                .findFirst()
                .orElseThrow();
    }

    private static Refusal refusal(Concern concern, String name, int others) {
        return switch (concern) {
            case Concern.Follows(OtherBlock block, boolean ends) ->
                new Refusal(
                        "assigning.refused.overlap",
                        name,
                        block.name(),
                        Spoken.date(block.from()),
                        Spoken.date(block.to()),
                        others);
            case Concern.NoRoom(UpcomingRace race) ->
                new Refusal("assigning.refused.room", name, race.name(), Spoken.date(race.on()), others);
            case Concern.Clash clash ->
                new Refusal(
                        "assigning.refused.clash",
                        name,
                        Spoken.date(clash.at().toLocalDate()),
                        clash.at().toLocalTime().toString(),
                        others);
            case Concern.NotCleared(Hold hold) -> new Refusal("assigning.refused." + hold, name, others);
            default -> new Refusal("assigning.refused.race", name, others);
        };
    }
}
