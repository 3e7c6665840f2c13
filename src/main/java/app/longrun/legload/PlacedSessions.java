package app.longrun.legload;

import app.longrun.guard.Bout;
import app.longrun.guard.Guard;
import app.longrun.guard.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calendar on which some sessions stand elsewhere, or for the first time. */
record PlacedSessions(GuardedCalendar calendar, List<GuardedSession> placed, List<GuardedSession> others) {

    static PlacedSessions on(GuardedCalendar calendar, List<GuardedSession> placed) {
        Set<UUID> ids = placed.stream().map(session -> session.bout().id()).collect(Collectors.toSet());
        return new PlacedSessions(
                calendar,
                List.copyOf(placed),
                calendar.sessions().stream()
                        .filter(session -> !ids.contains(session.bout().id()))
                        .toList());
    }

    /** The hits they bring: their own, and those between others that were not there before. */
    List<LegHit> hits() {
        List<GuardedSession> after =
                Stream.concat(others.stream(), placed.stream()).toList();
        List<Hit> before = Guard.check(calendar.bouts(), calendar.runner());
        List<Hit> brought = Guard.check(bouts(after), calendar.runner()).stream()
                .filter(hit ->
                        placed.stream().anyMatch(session -> hit.concerns(session.bout())) || !before.contains(hit))
                .toList();
        return NamedHits.of(brought, after, calendar.allowances());
    }

    /** Why they cannot stand there whatever the rules say, as the key of the words that say it. */
    Optional<String> obstacle() {
        LocalDate today = calendar.now().toLocalDate();
        for (int n = 0; n < placed.size(); n++) {
            GuardedSession session = placed.get(n);
            if (session.on().isBefore(today)) {
                return Optional.of("legload.move.past");
            }
            if (session.on().isAfter(today.plusYears(1))) {
                return Optional.of("legload.move.far");
            }
            Optional<String> beside = Stream.concat(
                            others.stream(), placed.stream().skip(n + 1L))
                    .flatMap(other -> beside(session, other).stream())
                    .findFirst();
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> beside(GuardedSession session, GuardedSession other) {
        if (session.sharesABlockDayWith(other)) {
            return Optional.of("legload.move.block.day");
        }
        return session.clashesWith(other) ? Optional.of("legload.move.clash") : Optional.empty();
    }

    /** The hits that are to be said of {@code session}: those it has a part in, and no earlier one of those placed. */
    List<LegHit> hitsFirstMetBy(GuardedSession session) {
        List<GuardedSession> earlier = placed.subList(0, placed.indexOf(session));
        boolean isFirst = earlier.isEmpty();
        return hits().stream()
                .filter(hit ->
                        hit.concerns(session) || (isFirst && placed.stream().noneMatch(hit::concerns)))
                .filter(hit -> earlier.stream().noneMatch(hit::concerns))
                .toList();
    }

    private static List<Bout> bouts(List<GuardedSession> sessions) {
        return sessions.stream().map(GuardedSession::bout).toList();
    }
}
