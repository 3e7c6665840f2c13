package app.longrun.assigning;

import app.longrun.guard.Bout;
import app.longrun.guard.Guard;
import app.longrun.guard.Hit;
import app.longrun.guard.Placement;
import app.longrun.guard.Placer;
import app.longrun.guard.Wish;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.GuardedSession;
import app.longrun.strength.BlockDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's copy of a block among everything else on their calendar.
 *
 * @param hoursBetween the least from one session of the block to the next
 */
record PlacedBlock(
        PersonPreview person, Course course, List<BlockBout> bouts, GuardedCalendar calendar, int hoursBetween) {

    /** What the guard says of it, where the order puts it. */
    Verdict verdict(String mark) {
        boolean isBest = person.enrolment().places() == Places.BEST;
        List<BlockBout> placed = isBest ? best() : bouts;
        List<Bout> own = placed.stream().map(BlockBout::bout).toList();
        List<Bout> all = Stream.concat(others().stream().map(GuardedSession::bout), own.stream())
                .toList();
        Set<UUID> ids = own.stream().map(Bout::id).collect(Collectors.toSet());
        List<Hit> hits = Guard.check(all, calendar.runner()).stream()
                .filter(hit -> ids.contains(hit.first().id())
                        || ids.contains(hit.second().id()))
                .toList();
        List<Concern> concerns = new ArrayList<>();
        if (isBest) {
            long moved = placed.stream().filter(one -> !bouts.contains(one)).count();
            concerns.add(new Concern.Placed(Math.toIntExact(moved)));
        }
        concerns.addAll(new Clashes(others(), own).concerns());
        concerns.addAll(new MindedLegs(calendar, names(), weeks(placed), all).concerns(hits));
        return new Verdict(person, mark, judged(placed).with(concerns), hits, sessions(placed, hits));
    }

    private PersonPreview judged(List<BlockBout> placed) {
        return placed.equals(bouts)
                ? person
                : new PersonPreview(
                        person.enrolment(),
                        person.person(),
                        person.race(),
                        course.on(placed.stream().map(BlockBout::day).toList()),
                        person.concerns());
    }

    /** Where the guard minds least, on the days they lift on or, if these hold no place for all, on any; else as asked. */
    private List<BlockBout> best() {
        if (bouts.isEmpty()) {
            return bouts;
        }
        OpenHours time = OpenHours.of(this);
        List<Bout> fixed = others().stream().map(GuardedSession::bout).toList();
        List<Wish> wishes = bouts.stream().map(this::wish).toList();
        return Stream.of(time.onTheirDays(), time.onAnyDay())
                .map(free -> Placer.place(wishes, fixed, free, calendar.runner(), Duration.ofHours(hoursBetween)))
                .filter(placement -> placement.leftOut().isEmpty())
                .findFirst()
                .map(placement -> placed(placement, time))
                .orElse(bouts);
    }

    private List<BlockBout> placed(Placement placement, OpenHours time) {
        Map<UUID, Bout> places = placement.bouts().stream().collect(Collectors.toMap(Bout::id, Function.identity()));
        return bouts.stream()
                .map(one -> {
                    Bout place = places.getOrDefault(one.bout().id(), one.bout());
                    BlockDay day = new BlockDay(
                            place.day(),
                            time.at(place),
                            one.day().week(),
                            one.day().session());
                    return one.on(day);
                })
                .toList();
    }

    /** Within its week of the block, and before the race. */
    private Wish wish(BlockBout one) {
        LocalDate begins = course.weekBegins(one.day().week());
        LocalDate ends = begins.plusDays(6);
        LocalDate last = person.race() != null && !person.race().on().isAfter(ends)
                ? person.race().on().minusDays(1)
                : ends;
        return new Wish(
                one.bout().id(), Math.max(1, one.bout().minutes()), one.bout().demand(), begins, last);
    }

    /** Everything else, without what is to end before the block begins. */
    private List<GuardedSession> others() {
        Set<UUID> ending = person.concerns().stream()
                .filter(Concern.Follows.class::isInstance)
                .map(Concern.Follows.class::cast)
                .filter(Concern.Follows::ends)
                .map(follows -> follows.block().id().id())
                .collect(Collectors.toSet());
        return calendar.sessions().stream()
                .filter(session -> session.assignment() == null
                        || !ending.contains(session.assignment())
                        || session.on().isBefore(course.from()))
                .toList();
    }

    private Map<UUID, String> names() {
        Map<UUID, String> names = calendar.sessions().stream()
                .collect(Collectors.toMap(session -> session.bout().id(), GuardedSession::title));
        bouts.forEach(
                one -> names.put(one.bout().id(), one.day().week() + one.day().session()));
        return names;
    }

    private Map<Bout, LocalDate> weeks(List<BlockBout> placed) {
        Map<Bout, LocalDate> weeks = new LinkedHashMap<>();
        placed.forEach(one -> weeks.put(one.bout(), course.weekBegins(one.day().week())));
        return weeks;
    }

    private static Map<BlockDay, UUID> sessions(List<BlockBout> placed, List<Hit> hits) {
        return placed.stream()
                .filter(one -> hits.stream().anyMatch(hit -> hit.concerns(one.bout())))
                .collect(Collectors.toMap(BlockBout::day, one -> one.bout().id()));
    }
}
