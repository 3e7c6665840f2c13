package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/start", "/g/harbour/reports", "/g/harbour/rows?figure=claims&from=2026-01-01", "/a%20b"})
    void aPlaceWithinLongrunIsGoneTo(String path) {
        assertThat(LocalPath.from(path)).contains(new LocalPath(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "start",
                " /start",
                "/start\r\nSet-Cookie: a=b",
                "/start\t",
                "/<script>",
                "/a\\b",
                "/ø"
            })
    void everythingElseIsNot(String typed) {
        assertThat(LocalPath.from(typed)).isEmpty();
    }
}
