package app.longrun.authoring;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.strength.BlockFamily;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has which sheet open just now. Known to this server alone and only a courtesy: what keeps edits apart is their versions. */
@Component
class Presence {

    private static final Duration HERE = Duration.ofMinutes(1);

    private final Map<Place, Map<MemberId, Sight>> sights = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    private record Place(GymId gym, BlockFamily block) {}

    private record Sight(String name, Instant at) {}

    /** Notes the caller, forgets who has gone, and names the others. */
    List<String> meet(BlockFamily block) {
        Instant now = clock.instant();
        MemberId self = Caller.current().self();
        sights.values().forEach(people -> people.values().removeIf(sight -> isOver(sight, now)));
        sights.values().removeIf(Map::isEmpty);
        Map<MemberId, Sight> here =
                sights.computeIfAbsent(new Place(CurrentGym.get().id(), block), place -> new ConcurrentHashMap<>());
        here.put(self, new Sight(Caller.current().name(), now));
        return here.entrySet().stream()
                .filter(sight -> !sight.getKey().equals(self))
                .map(sight -> sight.getValue().name())
                .sorted()
                .toList();
    }

    private static boolean isOver(Sight sight, Instant now) {
        return sight.at().plus(HERE).isBefore(now);
    }
}
