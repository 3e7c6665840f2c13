package app.longrun.prescriptions.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.prescriptions.English;
import app.longrun.prescriptions.Phrase;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5x5 @80% r3:00 | 5 sets of 5 at 80 % of 1RM, rest 3 min",
                "5x4 @82.5%TM 21X1 r90 | 5 sets of 4 at 82.5 % of the training max, tempo 21X1, rest 90 s",
                "1x8-12/side RPE8 r2:30 | 1 set of 8 to 12 a side at RPE 8, rest 2:30 min",
                "4x20s/side | 4 sets of 20 s a side load left open",
                "3xmax BW r0 | 3 sets of as many as possible with body weight, no rest",
                "3x20m 2x24kg | 3 sets of 20 m with 2 × 24 kg",
                "2x12c/side 20kg r60 | 2 sets of 12 contacts a side with 20 kg, rest 1 min",
                "3x8 2RIR | 3 sets of 8 with 2 in reserve",
                "3x8 RPE7-8 | 3 sets of 8 at RPE 7 to 8",
                "3x8 RIR 2-1 | 3 sets of 8 with 1 to 2 in reserve",
                "3x8 75-80% | 3 sets of 8 at 75 to 80 % of 1RM",
                "3x8 75-80%TM r60 | 3 sets of 8 at 75 to 80 % of the training max, rest 1 min",
                "4x6 6RM | 4 sets of 6 at 6RM",
                "3x15 red band | 3 sets of 15 with a red band",
                "3x15 band | 3 sets of 15 with a band"
            })
    void aPrescriptionIsEchoedInWordsBeforeItIsKept(String typed, String words) {
        Shorthand.Understood read = (Shorthand.Understood) Shorthand.read(typed);

        assertThat(Echo.of(read.prescription()).say(English::say)).isEqualTo(words);
    }

    @Test
    void everyPhraseHasItsText() {
        SomePrescriptions some = new SomePrescriptions(new Random(3));
        for (int i = 0; i < 400; i++) {
            assertThat(Echo.of(some.next()).say(English::say)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void everyPartToMendIsNamedWithItsWords() {
        assertThat(Arrays.stream(Mend.values()).map(Mend::key).map(English.TEXTS::getString))
                .hasSize(12)
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(English.say(Phrase.of(Mend.WHICH_INTENSITY.key(), "80"))).contains("80%", "80kg", "RPE80");
    }
}
