package app.longrun.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassEasingTest {

    /** A class, what else is on, and what of the class is not for this runner. */
    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // A key run within 24 h, or on the next day whatever its hour.
                "Thu 18:00 class 60      | Fri 07:00 quality 45                      | light Fri quality",
                "Thu 06:00 class 60      | Fri 20:00 quality 45                      | light Fri quality",
                "Thu 18:00 class 60      | Thu 20:30 quality 45                      | light Thu quality",
                "Thu 18:00 class 60      | Sat 07:00 quality 45                      | ''",
                "Thu 18:00 class 60      | Thu 07:00 quality 45                      | ''",
                "Thu 18:00 class 60      | Fri 07:00 easy 45                         | ''",
                "Thu 18:00 class 60      | Fri 07:00 long 90                         | ''",
                "Thu 18:00 class 60      | Fri 07:00 long 91                         | light Fri long",
                "Thu 18:00 class 60      | Fri 07:00 race 40                         | light Fri race",
                "Thu 18:00 class 60      | Fri 18:00 hardclass 60                    | light Fri hardclass",
                "Thu 18:00 class 60      | Fri 18:00 quality 45, Fri 06:00 quality 40| light Fri quality 06:00",
                // Two heavy bouts within 48 h; only a class that is heavy itself is the second one.
                "Thu 18:00 heavyclass 60 | Wed 18:00 heavy 60                        | light Wed heavy",
                "Thu 18:00 heavyclass 60 | Fri 18:00 heavy 60                        | light Fri heavy",
                "Thu 18:00 heavyclass 60 | Tue 18:00 heavy 60                        | ''",
                "Thu 18:00 heavyclass 60 | Sat 18:00 heavy 60                        | ''",
                "Thu 18:00 class 60      | Wed 18:00 heavy 60                        | ''",
                "Thu 18:00 heavyclass 60 | Wed 18:00 light 60                        | ''",
                // Jumps within 24 h after the long run.
                "Mon 06:30 hopclass 60   | Mon 05:00 long 80                         | jumps Mon long",
                "Tue 06:30 hopclass 60   | Mon 07:00 long 80                         | jumps Mon long",
                "Tue 07:00 hopclass 60   | Mon 07:00 long 80                         | ''",
                "Tue 06:30 class 60      | Mon 07:00 long 80                         | ''",
                "Tue 06:30 hopclass 60   | Mon 07:00 easy 80                         | ''",
                // The goal race within 10 days, a primer within 4.
                "Thu 18:00 class 60      | +Sat 07:00 goal 100                       | taper +Sat goal",
                "Mon 18:00 class 60      | +Thu 17:59 goal 100                       | taper +Thu goal",
                "Mon 18:00 class 60      | +Thu 18:00 goal 100                       | ''",
                "Tue 18:00 class 60      | Sat 07:00 goal 100                        | primer Sat goal",
                "Mon 18:00 class 60      | Sat 07:00 goal 100                        | taper Sat goal",
                "Thu 18:00 class 60      | +Sat 07:00 race 100                       | ''",
                "+Thu 18:00 class 60     | Sat 07:00 goal 100                        | ''",
                // All at once.
                "Thu 18:00 hopclass 60   | Wed 19:00 long 80, Fri 06:00 quality 40, Sun 09:00 goal 100"
                        + " | primer Sun goal; light Fri quality; jumps Wed long"
            })
    void aClassGivesWayToWhatLiesRoundIt(String gymClass, String others, String asked) {
        List<Bout> around = Stream.of(others.split(",", -1))
                .map(String::strip)
                .map(Week::bout)
                .toList();

        List<Easing> easings = ClassEasing.of(Week.bout(gymClass.strip()), around, Runner.withDefaults(false));

        assertThat(easings.stream().map(easing -> words(easing, others)).collect(Collectors.joining("; ")))
                .isEqualTo(asked.replace(" 06:00", ""));
        if (asked.endsWith("06:00")) {
            assertThat(easings.getFirst().because().start().getHour()).isEqualTo(6);
        }
    }

    @Test
    void theGymsOwnNumbersCount() {
        Thresholds defaults = Thresholds.DEFAULTS;
        Thresholds strict = new Thresholds(
                defaults.manyContacts(),
                defaults.longRunMinutes(),
                new Thresholds.Gap(Duration.ofDays(2), Duration.ofDays(3)),
                defaults.earlyWeeks(),
                defaults.earlyKeyRunGap(),
                defaults.runToLifting(),
                defaults.heavyGap(),
                defaults.jumpsAfterLongRun(),
                defaults.raceBlock(),
                defaults.raceWarning(),
                defaults.primerDays(),
                defaults.raceWeekSets(),
                defaults.raceWeekDays(),
                defaults.newBlockGap(),
                defaults.longestRunPercent(),
                defaults.longestRunDays());

        assertThat(ClassEasing.of(
                        Week.bout("Thu 18:00 class 60"), Week.of("Sat 07:00 quality 45"), new Runner(false, strict)))
                .singleElement()
                .isInstanceOf(Easing.LegLight.class);
    }

    @Test
    void theClassItselfIsNothingThatLiesRoundIt() {
        Bout hard = Week.bout("Thu 18:00 heavyclass 60");

        assertThat(ClassEasing.of(hard, List.of(hard), Runner.withDefaults(false)))
                .isEmpty();
    }

    private static String words(Easing easing, String others) {
        String name = Stream.of(others.split(",", -1))
                .map(String::strip)
                .filter(text -> Week.id(text).equals(easing.because().id()))
                .map(text -> text.split(" ", -1))
                .map(words -> words[0] + " " + words[2])
                .findFirst()
                .orElseThrow();
        return switch (easing) {
            case Easing.LegLight light -> "light " + name;
            case Easing.NoJumps none -> "jumps " + name;
            case Easing.Taper taper -> (taper.isPrimer() ? "primer " : "taper ") + name;
        };
    }
}
