package app.longrun.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari on iPhone
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Edge on Windows
            Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36 | Samsung Internet on Android
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 | Chrome on Mac
            <script>alert(1)</script> | Unknown device
            """)
    void aBrowserIsNamedInWords(String said, String name) {
        assertThat(DeviceName.of(said)).isEqualTo(name);
    }

    @Test
    void aBrowserThatSaysNothingIsUnknown() {
        assertThat(DeviceName.of(null)).isEqualTo("Unknown device");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.77, 203.0.113.…", "2001:db8:1:2::3, 2001:db8:1:…", "::1, ::1:…", "nonsense, ''"})
    void anAddressIsKeptWithoutItsLastPart(String address, String kept) {
        assertThat(ShortAddress.of(address)).isEqualTo(kept);
    }
}
