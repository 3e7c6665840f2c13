package app.longrun.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.platform.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Sam Lee <sam@example.org>|Sam Lee|sam@example.org",
                "sam@example.org||sam@example.org",
                "<Sam@Example.org>||sam@example.org",
                "Sam Lee, sam@example.org|Sam Lee|sam@example.org",
                "Lee, Sam; sam@example.org|Lee Sam|sam@example.org",
                "Sam Lee\tsam@example.org|Sam Lee|sam@example.org",
                "sam@example.org\tSam Lee|Sam Lee|sam@example.org",
                "\"Sam Lee\" <sam@example.org>,|Sam Lee|sam@example.org",
                "Åse Øygard <ase.oygard+gym@example.no>|Åse Øygard|ase.oygard+gym@example.no",
            })
    void aLineIsReadHoweverItWasCopied(String line, String name, String email) {
        assertThat(PastedLine.read(line)).contains(new PastedLine(name == null ? "" : name, new EmailAddress(email)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sam Lee", "sam@", "@example.org", "sam@nowhere", "sam@example.org kim@example.org", "a b@c"})
    void aLineWithoutExactlyOneAddressIsNotSent(String line) {
        assertThat(PastedLine.read(line)).isEmpty();
    }
}
