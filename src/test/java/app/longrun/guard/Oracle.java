package app.longrun.guard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * R1 to R8 once more, read off science.md 1.4 line by line, slow and simple: every bout against every other, minutes as
 * numbers, no thresholds to edit. It shares no line with the guard.
 */
final class Oracle {

    private Oracle() {}

    /** {@code rule severity earlier>later} of each hit. */
    static Set<String> hits(List<Bout> bouts, boolean isNovice) {
        Set<String> hits = new TreeSet<>();
        for (Bout a : bouts) {
            for (Bout b : bouts) {
                if (!a.id().equals(b.id())
                        && minutes(a, b) >= 0
                        && !(minutes(a, b) == 0 && a.id().compareTo(b.id()) > 0)) {
                    pair(a, b, isNovice, hits);
                }
            }
            longestRun(a, bouts, hits);
        }
        return hits;
    }

    private static void pair(Bout a, Bout b, boolean isNovice, Set<String> hits) {
        long gap = minutes(a, b);
        boolean isSameDay = a.start().toLocalDate().equals(b.start().toLocalDate());
        if (legs(a) && quality(b)) {
            boolean isEarly =
                    a.demand() instanceof Demand.Lifting l && Set.of(1, 2, 3).contains(l.blockWeek());
            if (gap < (isEarly ? 48 : 24) * 60L) {
                hits.add(hit("R1", isNovice ? "BLOCK" : "WARN", a, b));
            }
        }
        if (isSameDay && quality(a) && lifting(b) && legs(b)) {
            if (gap - a.minutes() < 6 * 60) {
                hits.add(hit("R2", "WARN", a, b));
            }
        } else if (isSameDay && lifting(a) && legs(a) && quality(b)) {
            hits.add(hit("R2", "WARN", a, b));
        }
        if (a.demand().isHeavyLower() && b.demand().isHeavyLower() && gap < 48 * 60) {
            hits.add(hit("R3", "WARN", a, b));
        }
        if (a.demand() instanceof Demand.Run r
                && r.kind() == RunKind.LONG
                && b.demand().contacts() > 40
                && gap < 24 * 60) {
            hits.add(hit("R4", "WARN", a, b));
        }
        if (b.demand() instanceof Demand.Race race && race.isGoal()) {
            goalRace(a, b, gap, hits);
        }
        boolean isNewA = a.demand() instanceof Demand.Lifting l && l.blockWeek() == 1;
        boolean isNewB = b.demand() instanceof Demand.Lifting l && l.blockWeek() == 1;
        if (gap < 48 * 60 && ((isNewA && (legs(b) || quality(b))) || (isNewB && (legs(a) || quality(a))))) {
            hits.add(hit("R6", "WARN", a, b));
        }
    }

    private static void goalRace(Bout a, Bout race, long gap, Set<String> hits) {
        String severity = gap < 72 * 60 ? "BLOCK" : "WARN";
        long days = LocalDate.EPOCH.until(race.start().toLocalDate(), ChronoUnit.DAYS)
                - LocalDate.EPOCH.until(a.start().toLocalDate(), ChronoUnit.DAYS);
        if (a.demand() instanceof Demand.Lifting l) {
            boolean isPrimer = l.legSets() == 0;
            boolean isException = l.heavyLegSets() <= 2 && days >= 5;
            if ((days <= 4 && !isPrimer) || (l.isHeavyLower() && gap < 10 * 24 * 60 && !isException)) {
                hits.add(hit("R5", severity, a, race));
            }
        } else if (a.demand().isHeavyLower() && gap < 10 * 24 * 60) {
            hits.add(hit("R5", severity, a, race));
        }
    }

    private static void longestRun(Bout run, List<Bout> bouts, Set<String> hits) {
        Integer metres = run.demand().metres();
        if (!(run.demand() instanceof Demand.Run) || metres == null) {
            return;
        }
        List<Bout> before = bouts.stream()
                .filter(b -> b.demand().metres() != null)
                .filter(b -> Bout.ORDER.compare(b, run) < 0)
                .filter(b -> !b.start()
                        .toLocalDate()
                        .isBefore(run.start().toLocalDate().minusDays(30)))
                .toList();
        int longest = before.stream()
                .mapToInt(b -> b.demand().metres() == null ? 0 : b.demand().metres())
                .max()
                .orElse(0);
        if (longest > 0 && metres / 11.0 > longest / 10.0) {
            hits.add("R8 WARN " + run.id());
        }
    }

    static boolean legs(Bout b) {
        return b.demand().isHeavyLower() || b.demand().contacts() > 40;
    }

    static boolean lifting(Bout b) {
        return b.demand() instanceof Demand.Lifting;
    }

    static boolean quality(Bout b) {
        if (b.demand() instanceof Demand.GymClass c) {
            return c.hasZoneFour() || c.contacts() > 0;
        }
        if (b.demand() instanceof Demand.Run r) {
            return r.kind() == RunKind.QUALITY || (r.kind() == RunKind.LONG && b.minutes() > 90);
        }
        return b.demand() instanceof Demand.Race;
    }

    static long minutes(Bout a, Bout b) {
        return Duration.between(a.start(), b.start()).toMinutes();
    }

    private static String hit(String rule, String severity, Bout a, Bout b) {
        return "%s %s %s>%s".formatted(rule, severity, a.id(), b.id());
    }

    /** What the guard says, in the oracle's words. */
    static Set<String> words(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.rule() == Rule.R8
                        ? "R8 WARN " + hit.second().id()
                        : hit(hit.rule().name(), hit.severity().name(), hit.first(), hit.second()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The cost of a placement, added up from the oracle's hits and the preferred gaps of R1 and R3. */
    static Cost cost(
            List<Bout> placed, List<Bout> fixed, Availability availability, LocalDate first, boolean isNovice) {
        List<Bout> all = Stream.concat(fixed.stream(), placed.stream()).toList();
        Set<String> ids = placed.stream().map(b -> b.id().toString()).collect(Collectors.toSet());
        Set<String> mine = hits(all, isNovice).stream()
                .filter(hit -> ids.stream().anyMatch(hit::contains))
                .collect(Collectors.toSet());
        int blocks = (int) mine.stream().filter(hit -> hit.contains("BLOCK")).count();
        long missing = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Bout a = all.get(i);
                Bout b = all.get(j);
                boolean isOurs = i >= fixed.size() || j >= fixed.size();
                if (i != j && isOurs && Bout.ORDER.compare(a, b) < 0) {
                    long gap = minutes(a, b);
                    missing += legs(a) && quality(b) ? Math.max(0, 48 * 60 - gap) : 0;
                    missing += a.demand().isHeavyLower() && b.demand().isHeavyLower() ? Math.max(0, 72 * 60 - gap) : 0;
                }
            }
        }
        int moves = (int) placed.stream()
                .filter(b -> !availability.asked().isEmpty()
                        && !availability.asked().contains(b.start().getDayOfWeek()))
                .count();
        int slots = IntStream.range(0, placed.size())
                .map(i -> (int) Duration.between(
                                        first.atStartOfDay(), placed.get(i).start())
                                .toMinutes()
                        / 30)
                .sum();
        return new Cost(0, blocks, mine.size() - blocks, (int) missing, moves, slots);
    }
}
