package app.longrun.assigning;

import app.longrun.guard.Bout;
import app.longrun.guard.Hit;
import app.longrun.legload.GuardedCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says what the guard minds of a block, once for each rule.
 *
 * @param names of all sessions
 * @param own the block's, each with the first day of its week
 * @param all what is on the calendar then
 */
record MindedLegs(GuardedCalendar calendar, Map<UUID, String> names, Map<Bout, LocalDate> own, List<Bout> all) {

    List<Concern> concerns(List<Hit> hits) {
        Map<String, List<Hit>> byRule = hits.stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.rule() + " " + hit.severity(), LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().map(this::concern).toList();
    }

    private Concern concern(List<Hit> alike) {
        Hit first = alike.getFirst();
        return new Concern.Legs(
                first.rule(),
                first.severity(),
                names.getOrDefault(first.first().id(), ""),
                first.first().start(),
                names.getOrDefault(first.second().id(), ""),
                first.second().start(),
                first.actual(),
                first.needed(),
                alike.size() - 1,
                slots(first));
    }

    /** The nearest starts of its week at which nothing minds the session of the block that is one of the two, one a day. */
    private List<LocalDateTime> slots(Hit hit) {
        return own.entrySet().stream()
                .filter(one -> hit.concerns(one.getKey()))
                .findFirst()
                .map(one -> new FreeSlots(calendar, all).of(one.getKey(), one.getValue()))
                .orElse(List.of());
    }
}
