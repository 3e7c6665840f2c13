package app.longrun.pain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnStoryTest {

    /** Each letter is a session: p in the band, h not yet, b not settled, s 6 or more. */
    @ParameterizedTest
    @CsvSource({
        "'', 1, false",
        "p, 1, false",
        "pp, 2, false",
        "ppp, 2, false",
        "pppp, 3, false",
        "php, 1, false",
        "phpp, 2, false",
        "ppppb, 2, false",
        "pppps, 1, false",
        "ppppbpp, 3, false",
        "pppppppppppppp, 8, false",
        "ppppppppppppppp, 8, false",
        "pppppppppppppppp, 8, true",
        "ppppppppppppppph, 8, false",
        "ppppppppppppppppb, 7, false"
    })
    void twoSessionsInTheBandAreAStage(String sessions, int stage, boolean isFinished) {
        List<Action> actions = Arrays.stream(sessions.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> switch (letter) {
                    case "p" -> Action.PROGRESS;
                    case "h" -> Action.HOLD;
                    case "b" -> Action.BACK_ONE_WEEK;
                    default -> Action.STOP;
                })
                .toList();

        assertThat(new ReturnStory(actions).stage().number()).isEqualTo(stage);
        assertThat(new ReturnStory(actions).isFinished()).isEqualTo(isFinished);
    }
}
