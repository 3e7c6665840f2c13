package app.longrun.prescriptions.whiteboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import app.longrun.prescriptions.whiteboard.words.ShippedWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A movement nobody knows stands with its amount, and the nearest ones are offered before a new one. */
class NearestMovementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12x sqats           | reps=12            | back_squat air_squat box_squat_bw",
                "10 sqats            | reps=10            | back_squat air_squat box_squat_bw",
                "Sqat 5x5            | sets=5 reps=5      | back_squat air_squat box_squat_bw",
                "5 burbeez           | reps=5             | burpee",
                "3x10 bench press    | sets=3 reps=10     | half_kneel_press leg_press pallof",
                "12 inchworms        | reps=12            | ''",
                "3 x 8 xyz carry     | sets=3 reps=8      | farmer_carry farmer_toes rack_carry"
            })
    void theNearestAreOfferedBesideTheAmount(String text, String amount, String nearest) {
        ReadLine line = read(text);

        assertThat(String.join(" ", Fields.of(line))).isEqualTo(amount);
        assertThat(nearest(line).stream().map(offer -> offer.movement().id()).collect(Collectors.joining(" ")))
                .isEqualTo(nearest);
        assertThat(line.offers().getLast()).isInstanceOf(Offer.Create.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12x sqats", "Sqat 5x5, 60 kg", "A1) 3x8 sngle leg deadlifts, rest 90 s", "run 1 km, 5 burbeez"})
    void whatIsOfferedIsReadAsTheMovementItNames(String text) {
        assertThat(nearest(read(text))).isNotEmpty().allSatisfy(offer -> {
            ReadLine line = read(offer.replacement());
            assertThat(line.isOpen()).as(offer.replacement()).isFalse();
            assertThat(line.heard().stream()
                            .filter(Line.class::isInstance)
                            .flatMap(heard -> ((Line) heard).movements().stream())
                            .map(word -> Objects.requireNonNullElse(word.id(), "")))
                    .as(offer.replacement())
                    .contains(offer.movement().id());
        });
    }

    private static ReadLine read(String text) {
        return WhiteboardReader.read(text, ShippedWords.ALL).lines().getFirst();
    }

    private static List<Offer.Nearest> nearest(ReadLine line) {
        return line.offers().stream()
                .filter(Offer.Nearest.class::isInstance)
                .map(Offer.Nearest.class::cast)
                .toList();
    }
}
