package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FloorCountsTest {

    private static final FloorCounts FLOOR = new FloorCounts(Map.of(
            "rower",
            8,
            "ski erg",
            4,
            "bench",
            5,
            "box",
            20,
            "barbell",
            14,
            "rack",
            6,
            "dumbbell",
            10,
            "kettlebell",
            3));

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private GymFloor floor;

    private Someone coach;

    @BeforeEach
    void openAGym() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
    }

    /** Of fourteen people. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Conditioning 20 min Z3; AMRAP 20; 500 m row; 10 Push-up | Conditioning: 14 of rower, 8 there",
                "Conditioning 20 min Z3; AMRAP 20; 500 m row or ski erg | Conditioning: 14 of rower or ski erg, 12 there",
                "Conditioning 20 min Z3; AMRAP 20 in pairs; 500 m row | ''",
                "Conditioning 20 min Z3; AMRAP 20; Station 1: 500 m row; Station 2: 10 Push-up | ''",
                "Strength 20 min RPE 7; 5x5 Back squat | Strength: 14 of rack, 6 there",
                "Strength 20 min RPE 7; 12 Push-up; 400 m run | ''",
                "5 min row | : 14 of rower, 8 there"
            })
    void aClassNeedsWhatItsPeopleNeedAtOnce(String board, String expected) {
        assertThat(check(board.replace("; ", "\n"), 14).shortages().stream()
                        .map(FloorCountsTest::words)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void whatNobodyCountedIsNamedAndNotTakenForNone() {
        FloorCheck check = check("20 cal air bike\n500 m row", 6);

        assertThat(check.shortages()).isEmpty();
        assertThat(check.uncounted()).containsExactly("air bike");
    }

    @Test
    void coachAndOwnerCountAndAnotherGymSeesNothingOfIt() {
        Someone owner = gyms.join(coach.gym(), "Olga Owner", Role.OWNER);
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        count(coach, "rower", 8);
        count(owner, "rower", 9);
        count(owner, "box", 0);

        assertThat(gyms.as(coach, floor::counts).pieces()).containsOnly(Map.entry("rower", 9), Map.entry("box", 0));
        assertThat(gyms.as(elsewhere, floor::counts).pieces()).isEmpty();
        for (int wrong : List.of(-1, 1000)) {
            Assertions.assertThatThrownBy(() -> count(coach, "rower", wrong)).isInstanceOf(Refusal.class);
        }
        Assertions.assertThatThrownBy(() -> count(coach, "flying carpet", 1)).isInstanceOf(Refusal.class);
    }

    private FloorCheck check(String board, int people) {
        return gyms.as(
                coach,
                () -> FLOOR.check(templates.read(board, false).reading().whiteboard(), templates.items(), people));
    }

    private void count(Someone who, String piece, int count) {
        gyms.as(who, () -> {
            floor.count(piece, count);
            return null;
        });
    }

    private static String words(FloorShortage shortage) {
        return "%s: %d of %s, %d there"
                .formatted(shortage.part(), shortage.needed(), String.join(" or ", shortage.pieces()), shortage.have());
    }
}
