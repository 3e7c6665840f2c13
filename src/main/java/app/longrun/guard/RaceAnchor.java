package app.longrun.guard;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a block hangs on a race: counted backwards in whole weeks, Monday to Sunday, from the week of the race.
 *
 * @param weeks of the block
 * @param weeksBefore from the block's last week to the week of the race; 0 = the block ends with the race
 * @param isTaper whether the block sheds fatigue for the race: then its last weeks matter, otherwise its first ones
 */
public record RaceAnchor(int weeks, int weeksBefore, boolean isTaper) implements Serializable {

    public RaceAnchor {
        if (weeks < 1 || weeks > 52 || weeksBefore < 0 || weeksBefore > 52) {
            throw new IllegalArgumentException("A block has 1 to 52 weeks and ends 0 to 52 weeks before its race");
        }
    }

    /**
     * A week of the block in the calendar.
     *
     * @param number in the block, from 1
     */
    public record BlockWeek(int number, LocalDate monday) implements Serializable {}

    /**
     * The weeks that fit between {@code earliest} and the race, first to last. A block longer than the time left loses its last
     * weeks, because its first ones teach the load that they build on; a taper loses its first ones, because it is counted
     * from the race. None when the race is too near for a single week.
     */
    public List<BlockWeek> weeks(LocalDate race, LocalDate earliest) {
        LocalDate last =
                race.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeksBefore);
        LocalDate firstPossible = earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        long room = ChronoUnit.WEEKS.between(firstPossible, last) + 1;
        if (last.isBefore(firstPossible)) {
            return List.of();
        }
        int fitting = (int) Math.min(weeks, room);
        int firstNumber = isTaper ? weeks - fitting + 1 : 1;
        LocalDate firstMonday = last.minusWeeks(fitting - 1L);
        return IntStream.range(0, fitting)
                .mapToObj(i -> new BlockWeek(firstNumber + i, firstMonday.plusWeeks(i)))
                .toList();
    }
}
