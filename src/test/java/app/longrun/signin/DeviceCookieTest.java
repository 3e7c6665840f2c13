package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.platform.CookieName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser keeps, and what it is told to forget. */
@WebTest
class DeviceCookieTest {

    private static final String PASSWORD = "three brown horses";

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @Test
    void whoSignsOutHasTheBrowserForgetEverything() {
        Someone member = gyms.joinWithPassword(gyms.open(), "Mia Member", PASSWORD, Role.MEMBER);
        Http http = Http.withPassword(port, member.email(), PASSWORD).with("X-Forwarded-Proto", "https");

        http.submit("/account", "/logout", Map.of());

        assertThat(http.header("Clear-Site-Data")).contains("cache", "cookies", "storage");
    }

    @Test
    void aBrowserInNewHandsForgetsWhatItKeptForSomebodyElseAndOnceOnly() {
        Someone member = gyms.joinWithPassword(gyms.open(), "Mona Member", PASSWORD, Role.MEMBER);
        Http http = signIn(member);

        assertThat(http.header("Clear-Site-Data")).contains("storage").doesNotContain("cookies");
        http.post("/sign-in", Map.of("username", member.email(), "password", PASSWORD));
        assertThat(http.header("Clear-Site-Data")).isEmpty();
    }

    @Test
    void whereCookiesAreSecureTheirNamesSaySo() {
        assertThat(CookieName.of("longrun", true)).isEqualTo("__Host-longrun");
        assertThat(CookieName.of("longrun", false)).isEqualTo("longrun");
    }

    /** As behind a proxy that speaks TLS: browsers take the header over TLS alone. */
    private Http signIn(Someone member) {
        Http http = Http.anonymous(port).with("X-Forwarded-Proto", "https");
        assertThat(http.post("/sign-in", Map.of("username", member.email(), "password", PASSWORD)))
                .isEqualTo(302);
        return http;
    }
}
