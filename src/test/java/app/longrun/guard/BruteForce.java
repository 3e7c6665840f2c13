package app.longrun.guard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Every way to put up to three sessions into a week, tried one after another and weighed by the oracle. */
final class BruteForce {

    private BruteForce() {}

    static Cost best(List<Wish> wishes, List<Bout> fixed, Availability availability, boolean isNovice) {
        return best(wishes, fixed, availability, isNovice, 0);
    }

    /** With so many hours from start to start, each on a day of its own; 0 = two may share a day. */
    static Cost best(List<Wish> wishes, List<Bout> fixed, Availability availability, boolean isNovice, int hoursApart) {
        return best(wishes, new ArrayList<>(), 0, fixed, availability, isNovice, hoursApart);
    }

    private static Cost best(
            List<Wish> wishes,
            List<Bout> placed,
            int leftOut,
            List<Bout> fixed,
            Availability availability,
            boolean isNovice,
            int hoursApart) {
        int next = placed.size() + leftOut;
        if (next == wishes.size()) {
            Cost cost = Oracle.cost(placed, fixed, availability, Week.MONDAY, isNovice);
            return new Cost(leftOut, cost.blocks(), cost.warnings(), cost.missingMinutes(), cost.moves(), cost.slots());
        }
        Cost best = best(wishes, placed, leftOut + 1, fixed, availability, isNovice, hoursApart);
        for (LocalDateTime start : starts(wishes.get(next), availability)) {
            Bout bout = wishes.get(next).at(start);
            boolean isFree = fixed.stream().noneMatch(other -> clash(other, bout));
            boolean isAfter = placed.isEmpty() || isAfter(placed.getLast(), start, hoursApart);
            if (isFree && isAfter) {
                placed.add(bout);
                Cost cost = best(wishes, placed, leftOut, fixed, availability, isNovice, hoursApart);
                placed.removeLast();
                best = cost.compareTo(best) < 0 ? cost : best;
            }
        }
        return best;
    }

    private static boolean isAfter(Bout before, LocalDateTime start, int hoursApart) {
        boolean isOver = !before.start().plusMinutes(before.minutes()).isAfter(start);
        boolean isOnItsDay = before.start().toLocalDate().equals(start.toLocalDate());
        boolean isFarEnough = !before.start().plusHours(hoursApart).isAfter(start);
        return isOver && (hoursApart == 0 || (isFarEnough && !isOnItsDay));
    }

    private static List<LocalDateTime> starts(Wish wish, Availability availability) {
        List<LocalDateTime> starts = new ArrayList<>();
        for (LocalDate day = wish.from(); !day.isAfter(wish.to()); day = day.plusDays(1)) {
            for (Availability.Window window : availability.windows().getOrDefault(day.getDayOfWeek(), List.of())) {
                for (int minute = 300; minute < 1320; minute += 30) {
                    LocalTime from = LocalTime.of(minute / 60, minute % 60);
                    int end = minute + wish.minutes();
                    if (!from.isBefore(window.from())
                            && end <= window.to().getHour() * 60 + window.to().getMinute()) {
                        starts.add(day.atTime(from));
                    }
                }
            }
        }
        return starts;
    }

    private static boolean clash(Bout one, Bout other) {
        return one.start().isBefore(other.start().plusMinutes(other.minutes()))
                && other.start().isBefore(one.start().plusMinutes(one.minutes()));
    }
}
