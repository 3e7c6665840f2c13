package app.longrun.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.8.9.1", "::1"})
    void theDemoListensOnThisMachineOnly(String address) {
        assertThatCode(() -> LoopbackOnly.check(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "0.0.0.0", "::", "192.168.1.20", "10.0.0.1"})
    void theDemoRefusesToListenWhereOthersCanReachIt(String address) {
        assertThatThrownBy(() -> LoopbackOnly.check(address)).isInstanceOf(NotOnLoopbackException.class);
    }

    @Test
    void theRefusalSaysWhatToDo() {
        NotOnLoopbackException refused = new NotOnLoopbackException("0.0.0.0");

        assertThat(new NotOnLoopbackAnalyzer().analyze(refused))
                .satisfies(analysis -> assertThat(analysis.getDescription()).contains("0.0.0.0"))
                .satisfies(analysis -> assertThat(analysis.getAction()).contains("SERVER_ADDRESS", "localhost"));
    }
}
