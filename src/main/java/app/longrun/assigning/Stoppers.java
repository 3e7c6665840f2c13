package app.longrun.assigning;

import app.longrun.platform.Refusal;
import java.util.List;

/** Refuses an order while something stands in the way of somebody. */
final class Stoppers {

    private Stoppers() {}

    static void refuse(OrderPreview preview) {
        List<PersonPreview> stopped =
                preview.people().stream().filter(PersonPreview::isStopped).toList();
        if (!stopped.isEmpty()) {
            PersonPreview first = stopped.getFirst();
            Concern concern =
                    first.concerns().stream().filter(Concern::stops).findFirst().orElseThrow();
            throw refusal(concern, first.name(), stopped.size() - 1);
        }
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
            default -> new Refusal("assigning.refused.race", name, others);
        };
    }
}
