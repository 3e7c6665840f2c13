package app.longrun.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaLinkTest {

    @Test
    void aFilmIsLinkedByItsAddress() {
        MediaLink film = MediaLink.parse("  https://WWW.example.org/watch?v=a_b&t=12#here ")
                .orElseThrow();

        assertThat(film.host()).isEqualTo("www.example.org");
        assertThat(film).hasToString("https://WWW.example.org/watch?v=a_b&t=12#here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "watch this",
                "http://example.org/film",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://example.org",
                "data:text/html,<script>alert(1)</script>",
                "//example.org/film",
                "https:example.org",
                "https://bank.example@evil.example/film",
                "https:///film",
                "https://localhost/film",
                "https://192.168.0.1/film",
                "https://[::1]/film",
                "https://example.org/\"onclick=\"alert(1)",
                "https://example.org/<script>",
                "https://exa mple.org",
                "https://exämple.org/",
                "ftp://example.org/film.mp4"
            })
    void nothingElseBecomesALink(String typed) {
        assertThat(MediaLink.parse(typed)).isEmpty();
    }

    @Test
    void aLinkIsNeverLongerThanItsColumn() {
        assertThat(MediaLink.parse("https://example.org/" + "a".repeat(480))).isPresent();
        assertThat(MediaLink.parse("https://example.org/" + "a".repeat(481))).isEmpty();
        assertThat(MediaLink.parse("https://example.org/" + "ü".repeat(100))).isEmpty();
    }
}
