package app.longrun.gyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressWordTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour Strength & Endurance, harbour-strength-endurance",
        "Fjørd Trening, fjord-trening",
        "Größe Müller, grosse-muller",
        "  42 Steps!  , steps",
        "A very long name for a gym that goes on and on, a-very-long-name-for-a-gym-that-goes-on",
        "東京, ''",
    })
    void aWordIsMadeOfTheName(String name, String word) {
        assertThat(AddressWord.suggest(name)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin", "API", "sign-in", "longrun", "ab", "-gym", "gym-", "7steps", "gym_one", "gym/one", "gÿm", ""
            })
    void aWordOfTheProductOrOfTheWrongFormIsRefused(String typed) {
        assertThatThrownBy(() -> AddressWord.read(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"Harbour, harbour", " my-gym-2 , my-gym-2"})
    void aGoodWordIsReadInSmallLetters(String typed, String word) {
        assertThat(AddressWord.read(typed).word()).isEqualTo(word);
    }
}
