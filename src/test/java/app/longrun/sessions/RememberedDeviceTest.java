package app.longrun.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Factors;
import app.longrun.identity.Role;
import app.longrun.identity.SignedIn;
import app.longrun.platform.Ids;
import app.longrun.platform.Secret;
import app.longrun.securitylog.SecurityLog;
import jakarta.servlet.http.Cookie;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

@WebTest
class RememberedDeviceTest {

    private static final String PASSWORD = "a long pass phrase";
    private static final String SESSION = "longrun";

    @Autowired
    private SecurityLog log;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private AccountsDatabase accounts;

    @Autowired
    private RememberedDevices remembered;

    @Autowired
    private RememberedRecords records;

    @Autowired
    private DeviceRecords deviceRecords;

    @Autowired
    private UserDetailsService people;

    @LocalServerPort
    private int port;

    private Someone zoe;
    private TestBrowser phone;

    @BeforeEach
    void somebodyWhoStaysSignedIn() {
        zoe = gyms.joinWithPassword(gyms.open(), "Zoe Runner", PASSWORD, Role.MEMBER);
        phone = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of("stay", "on"));
    }

    @Test
    void aRememberedDeviceComesBackAfterARestart() {
        phone.drop(SESSION);

        assertThat(phone.get("/gyms").statusCode()).isEqualTo(200);
        phone.drop(SESSION);
        assertThat(phone.get("/g/" + zoe.gym().slug() + "/today").statusCode()).isEqualTo(200);
        assertThat(devices()).isEqualTo(1);
    }

    @Test
    void whoDidNotAskForItIsNotRemembered() {
        TestBrowser laptop = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());

        assertThat(laptop.cookie(RememberedDevices.COOKIE)).isEmpty();
        laptop.drop(SESSION);
        assertThat(TestBrowser.location(laptop.get("/gyms"))).endsWith("/sign-in");
    }

    @Test
    void theCookieIsOutOfReachOfScriptAndOtherSites() {
        HttpResponse<String> answer = TestBrowser.at(port)
                .post("/sign-in", Map.of("username", zoe.email(), "password", PASSWORD, "stay", "on"));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(RememberedDevices.COOKIE))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=2592000", "Path=/")
                        .doesNotContain(zoe.email()));
    }

    @Test
    void theCookieTravelsOverTlsOnlyWhereTheSessionDoes() {
        RememberedDevices secure = new RememberedDevices(people, records, deviceRecords, log, true);
        MockHttpServletResponse response = new MockHttpServletResponse();

        secure.loginFail(new MockHttpServletRequest(), response);

        assertThat(response.getCookie("__Host-" + RememberedDevices.COOKIE))
                .isNotNull()
                .extracting(Cookie::getSecure)
                .isEqualTo(true);
    }

    @Test
    void aUsedCookieShownAgainSignsThePersonOutEverywhere() {
        HttpCookie stolen = phone.cookie(RememberedDevices.COOKIE).orElseThrow();
        TestBrowser laptop = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
        phone.drop(SESSION);
        assertThat(phone.get("/gyms").statusCode()).isEqualTo(200);
        later();

        TestBrowser thief = TestBrowser.at(port);
        thief.take(stolen);

        assertThat(TestBrowser.location(thief.get("/gyms"))).endsWith("/sign-in");
        assertThat(devices()).isZero();
        assertThat(TestBrowser.location(phone.get("/gyms"))).endsWith("/sign-in?ended");
        assertThat(TestBrowser.location(laptop.get("/gyms"))).endsWith("/sign-in?ended");
        phone.drop(SESSION);
        assertThat(TestBrowser.location(phone.get("/gyms"))).endsWith("/sign-in");
    }

    @Test
    void severalTabsThatComeBackAtOnceAllDo() {
        HttpCookie before = phone.cookie(RememberedDevices.COOKIE).orElseThrow();
        phone.drop(SESSION);
        phone.get("/gyms");
        TestBrowser secondTab = TestBrowser.at(port);
        secondTab.take(before);

        assertThat(secondTab.get("/gyms").statusCode()).isEqualTo(200);
        assertThat(phone.get("/gyms").statusCode()).isEqualTo(200);
    }

    @Test
    void aGuessedSecretOfARealDeviceIsTreatedAsStolen() {
        TestBrowser thief = TestBrowser.at(port);
        thief.take(cookie(device(), Secret.fresh(new SecureRandom()).text()));

        assertThat(TestBrowser.location(thief.get("/gyms"))).endsWith("/sign-in");
        assertThat(devices()).isZero();
    }

    @Test
    void anInventedOrExpiredDeviceOpensNothing() {
        TestBrowser stranger = TestBrowser.at(port);
        stranger.take(cookie(Ids.next().toString(), "x"));
        assertThat(TestBrowser.location(stranger.get("/gyms"))).endsWith("/sign-in");
        stranger.take(new HttpCookie(RememberedDevices.COOKIE, "bm9uc2Vuc2U"));
        assertThat(TestBrowser.location(stranger.get("/gyms"))).endsWith("/sign-in");

        accounts.client()
                .sql("update accounts.session set remembered_until = now() where person_id = ?")
                .param(zoe.person().id())
                .update();
        phone.drop(SESSION);
        assertThat(TestBrowser.location(phone.get("/gyms"))).endsWith("/sign-in");
    }

    @Test
    void whoSignsOutIsForgotten() {
        HttpCookie cookie = phone.cookie(RememberedDevices.COOKIE).orElseThrow();
        HttpResponse<String> answer = phone.submit("/account/sessions", "/logout", Map.of());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(ended -> assertThat(ended).contains(RememberedDevices.COOKIE + "=;", "1970"));
        TestBrowser later = TestBrowser.at(port);
        later.take(cookie);
        assertThat(TestBrowser.location(later.get("/gyms"))).endsWith("/sign-in");
    }

    @Test
    void aDeviceSignedOutFromTheListIsForgottenToo() {
        TestBrowser laptop = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
        laptop.submit("/account/sessions", "/account/sessions/end", Map.of("device", device()));
        phone.drop(SESSION);

        assertThat(TestBrowser.location(phone.get("/gyms"))).endsWith("/sign-in");
    }

    @Test
    void whoIsOnlyRememberedHasProvedNothing() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        HttpCookie cookie = phone.cookie(RememberedDevices.COOKIE).orElseThrow();
        request.setCookies(new Cookie(cookie.getName(), cookie.getValue()));

        Authentication authentication = remembered.autoLogin(request, new MockHttpServletResponse());

        assertThat(SignedIn.in(authentication)).map(SignedIn::id).hasValue(zoe.person());
        assertThat(Factors.of(authentication).provedAt()).isEmpty();
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        String value = phone.cookie(RememberedDevices.COOKIE).orElseThrow().getValue();
        String secret = new String(Base64.getDecoder().decode(value), UTF_8).replaceAll(".*:", "");
        byte[] kept = accounts.client()
                .sql("select remember_hash from accounts.session where person_id = ?")
                .param(zoe.person().id())
                .query(byte[].class)
                .single();

        assertThat(Secret.from(secret).matches(kept)).isTrue();
    }

    private static HttpCookie cookie(String device, String secret) {
        return new HttpCookie(
                RememberedDevices.COOKIE,
                Base64.getEncoder().withoutPadding().encodeToString((device + ":" + secret).getBytes(UTF_8)));
    }

    private String device() {
        return accounts.client()
                .sql("select id::text from accounts.session where person_id = ? and remember_hash is not null")
                .param(zoe.person().id())
                .query(String.class)
                .single();
    }

    private int devices() {
        return accounts.client()
                .sql("select count(*) from accounts.session where person_id = ?")
                .param(zoe.person().id())
                .query(Integer.class)
                .single();
    }

    /** Lets the moment pass in which tabs that were opened together may share a secret. */
    private void later() {
        accounts.client()
                .sql("update accounts.session set replaced_at = replaced_at - interval '2 minutes' where person_id = ?")
                .param(zoe.person().id())
                .update();
    }
}
