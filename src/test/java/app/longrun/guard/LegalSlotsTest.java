package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LegalSlotsTest {

    private static final Runner EXPERIENCED = Runner.withDefaults(false);
    private static final List<Availability.Window> EVENING =
            List.of(new Availability.Window(LocalTime.of(18, 0), LocalTime.of(20, 0)));
    private static final Availability EVENINGS = new Availability(
            Map.of(
                    DayOfWeek.MONDAY, EVENING,
                    DayOfWeek.TUESDAY, EVENING,
                    DayOfWeek.WEDNESDAY, EVENING,
                    DayOfWeek.THURSDAY, EVENING,
                    DayOfWeek.FRIDAY, EVENING),
            Set.of());

    @Test
    void aKeyRunThatStandsAfterHeavyLegsIsOfferedTheNearestQuietEvenings() {
        Bout run = Week.bout("Tue 07:00 quality 60");
        List<Bout> others = Week.of("Mon 18:00 heavy 60, Thu 18:00 heavy 60");

        // Tuesday 18:00 is 24 h after Monday's squats and 48 h before Thursday's.
        assertThat(LegalSlots.nearest(run, others, EVENINGS, EXPERIENCED, 3))
                .containsExactly(
                        LocalDateTime.of(2026, 6, 2, 18, 0),
                        LocalDateTime.of(2026, 6, 2, 18, 30),
                        LocalDateTime.of(2026, 6, 2, 19, 0));
    }

    @Test
    void oneADayIsOfferedAndOnlyWhatLiesAhead() {
        Bout run = Week.bout("Tue 07:00 quality 60");
        List<Bout> others = Week.of("Mon 18:00 heavy 60, Thu 18:00 heavy 60");

        // Nearest to Tuesday 07:00; Wednesday evening is nearer to Thursday's squats than to anything that minds.
        assertThat(LegalSlots.daily(run, others, EVENINGS, EXPERIENCED, LocalDateTime.of(2026, 6, 2, 18, 0), 2))
                .containsExactly(LocalDateTime.of(2026, 6, 2, 18, 30), LocalDateTime.of(2026, 6, 3, 18, 0));
    }

    @Test
    void everyOfferedSlotPassesTheSameCheck() {
        RandomWeeks weeks = new RandomWeeks(99);
        int offered = 0;
        for (int i = 0; i < 300; i++) {
            List<Bout> bouts = weeks.bouts(6, 7);
            for (Bout bout : bouts) {
                for (LocalDateTime start : LegalSlots.nearest(bout, bouts, EVENINGS, EXPERIENCED, 2)) {
                    offered++;
                    assertThat(Guard.check(bout.movedTo(start), bouts, EXPERIENCED))
                            .isEmpty();
                    assertThat(bouts)
                            .noneMatch(other -> !other.id().equals(bout.id()) && other.overlaps(bout.movedTo(start)));
                }
            }
        }
        assertThat(offered).isGreaterThan(300);
    }

    @Test
    void aSessionMayStayWhereOnlyItselfStood() {
        Bout lifting = Week.bout("Mon 18:00 heavy 60");

        assertThat(LegalSlots.nearest(lifting, List.of(lifting), EVENINGS, EXPERIENCED, 1))
                .containsExactly(lifting.start());
    }

    @Test
    void whoIsNeverFreeIsOfferedNothing() {
        assertThat(LegalSlots.nearest(
                        Week.bout("Mon 18:00 heavy 60"),
                        List.of(),
                        new Availability(Map.of(), Set.of()),
                        EXPERIENCED,
                        3))
                .isEmpty();
    }
}
