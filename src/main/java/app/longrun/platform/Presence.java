package app.longrun.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is where just now. Known to this server alone and only a courtesy: what keeps edits apart is their versions. */
@Component
public class Presence {

    private static final Duration HERE = Duration.ofMinutes(1);

    private final Map<Record, Map<Record, Sight>> sights = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    private record Sight(String name, Instant at) {}

    /**
     * Notes a person in a place, forgets who has gone, and names the others who were there within the last minute.
     *
     * @param place what is looked at, its gym included
     * @param person by whatever tells people apart there
     */
    public List<String> meet(Record place, Record person, String name) {
        Instant now = clock.instant();
        sights.values().forEach(people -> people.values().removeIf(sight -> isOver(sight, now)));
        sights.values().removeIf(Map::isEmpty);
        Map<Record, Sight> here = sights.computeIfAbsent(place, first -> new ConcurrentHashMap<>());
        here.put(person, new Sight(name, now));
        return here.entrySet().stream()
                .filter(sight -> !sight.getKey().equals(person))
                .map(sight -> sight.getValue().name())
                .sorted()
                .toList();
    }

    private static boolean isOver(Sight sight, Instant now) {
        return sight.at().plus(HERE).isBefore(now);
    }
}
