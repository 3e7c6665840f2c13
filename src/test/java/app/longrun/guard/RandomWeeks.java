package app.longrun.guard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weeks nobody thought of, the same for the same seed. */
final class RandomWeeks {

    private static final List<String> KINDS = List.of(
            "easy",
            "quality",
            "long",
            "goal",
            "race",
            "heavy",
            "early",
            "new",
            "light",
            "jumps",
            "raceweek",
            "primer",
            "class",
            "hardclass",
            "hopclass",
            "heavyclass");
    private static final List<String> LIFTS = List.of("heavy", "early", "new", "light", "jumps", "raceweek", "primer");

    private final SplittableRandom random;

    RandomWeeks(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean isNovice() {
        return random.nextInt(4) == 0;
    }

    /** So many bouts of every kind within so many days. */
    List<Bout> bouts(int most, int days) {
        List<Bout> bouts = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            bouts.add(bout(KINDS.get(random.nextInt(KINDS.size())), days));
        }
        return bouts;
    }

    List<Wish> wishes(int most) {
        List<Wish> wishes = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            Demand demand = Week.demand(LIFTS.get(random.nextInt(LIFTS.size())), null);
            wishes.add(new Wish(id(), 30 + 15 * random.nextInt(4), demand, Week.MONDAY, Week.MONDAY.plusDays(6)));
        }
        return wishes;
    }

    /** At most so many slots on each day of the week. */
    Availability availability(int slotsPerDay) {
        Map<DayOfWeek, List<Availability.Window>> windows = new EnumMap<>(DayOfWeek.class);
        Set<DayOfWeek> asked = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                LocalTime from = LocalTime.of(5 + random.nextInt(13), random.nextBoolean() ? 0 : 30);
                // 90 minutes fit once, then one slot more for each half hour.
                windows.put(
                        day,
                        List.of(new Availability.Window(
                                from, from.plusMinutes(90L + 30L * random.nextInt(slotsPerDay)))));
            }
            if (random.nextInt(3) == 0) {
                asked.add(day);
            }
        }
        return new Availability(windows, asked);
    }

    private Bout bout(String kind, int days) {
        LocalDate day = Week.MONDAY.plusDays(random.nextInt(days));
        LocalTime time = LocalTime.of(5 + random.nextInt(17), 15 * random.nextInt(4));
        @Nullable Integer metres = random.nextBoolean() ? Integer.valueOf(1000 * (3 + random.nextInt(25))) : null;
        return Bout.at(id(), day.atTime(time), 30 + random.nextInt(90), Week.demand(kind, metres));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
