package app.longrun.guard;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weeks as a coach would write them: {@code Mon 18:00 heavy 60, Tue 07:00 quality 45}; a second week is {@code +Mon}. */
final class Week {

    /** A Monday far from any change of clocks. */
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Week() {}

    static List<Bout> of(String text) {
        return of(MONDAY, text);
    }

    static List<Bout> of(LocalDate monday, String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(bout -> bout(monday, bout))
                .toList();
    }

    static Bout bout(String text) {
        return bout(MONDAY, text);
    }

    /** {@code Tue 07:00 quality 45 [km]}. */
    static Bout bout(LocalDate monday, String text) {
        String[] words = text.split(" ", -1);
        LocalDateTime start = day(monday, words[0]).atTime(LocalTime.parse(words[1]));
        @Nullable Integer metres = words.length > 4 ? Integer.valueOf(Integer.parseInt(words[4]) * 1000) : null;
        return Bout.at(id(text), start, Integer.parseInt(words[3]), demand(words[2], metres));
    }

    /** The same text is the same bout. */
    static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(LocalDate monday, String name) {
        int weeks = (int) name.chars().filter(c -> c == '+').count();
        return monday.plusWeeks(weeks)
                .plusDays(DAYS.indexOf(name.replace("+", "").toLowerCase(Locale.ROOT)));
    }

    static Demand demand(String word) {
        return demand(word, null);
    }

    static Demand demand(String word, @Nullable Integer metres) {
        return switch (word) {
            case "easy" -> new Demand.Run(RunKind.EASY, metres);
            case "quality" -> new Demand.Run(RunKind.QUALITY, metres);
            case "long" -> new Demand.Run(RunKind.LONG, metres);
            case "goal" -> new Demand.Race(true, metres);
            case "race" -> new Demand.Race(false, metres);
            case "heavy" -> new Demand.Lifting(true, 0, 6, 8, 5);
            case "early" -> new Demand.Lifting(true, 0, 6, 8, 3);
            case "new" -> new Demand.Lifting(false, 0, 0, 4, 1);
            case "light" -> new Demand.Lifting(false, 10, 0, 4, 5);
            case "jumps" -> new Demand.Lifting(false, 60, 0, 2, 5);
            case "raceweek" -> new Demand.Lifting(true, 0, 2, 4, 5);
            case "primer" -> new Demand.Lifting(false, 20, 0, 0, 5);
            case "class" -> new Demand.GymClass(false, false, 0);
            case "hardclass" -> new Demand.GymClass(true, false, 0);
            case "hopclass" -> new Demand.GymClass(false, false, 50);
            case "heavyclass" -> new Demand.GymClass(false, true, 0);
            default -> throw new IllegalArgumentException("No bout is called " + word);
        };
    }
}
