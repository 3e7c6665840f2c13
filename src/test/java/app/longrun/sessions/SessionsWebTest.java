package app.longrun.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class SessionsWebTest {

    private static final String PASSWORD = "a long pass phrase";
    private static final String PAGE = "/account/sessions";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private DeviceRecords records;

    @Autowired
    private OpenSessions sessions;

    @LocalServerPort
    private int port;

    private Someone zoe;
    private TestBrowser phone;
    private TestBrowser laptop;

    @BeforeEach
    void somebodyOnTwoDevices() {
        zoe = gyms.joinWithPassword(gyms.open(), "Zoe Runner", PASSWORD, Role.MEMBER);
        phone = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
        laptop = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
    }

    @Test
    void thePageNamesEveryDeviceAndMarksThisOne() {
        HttpResponse<String> page = phone.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Firefox on Linux", "198.18.0.…").doesNotContain("??");
        assertThat(page.body().split("This device", -1)).hasSize(2);
        assertThat(page.body().split("<h2", -1)).hasSize(3);
    }

    @Test
    void aDeviceSignedOutElsewhereIsRefusedAtItsNextRequest() {
        Device other = other(phone);

        assertThat(TestBrowser.location(phone.submit(
                        PAGE, PAGE + "/end", Map.of("device", other.id().id().toString()))))
                .endsWith(PAGE + "?done");

        HttpResponse<String> answer = laptop.get("/gyms");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(TestBrowser.location(answer)).endsWith("/sign-in?ended");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(laptop.get("/sign-in?ended").body()).contains("You were signed out on this device");
        assertThat(phone.get("/gyms").statusCode()).isEqualTo(200);
    }

    @Test
    void aChangedPasswordSignsOutEveryDeviceButTheOneItWasChangedOn() {
        String changed = "wide rivers under seven lamps";

        HttpResponse<String> answer =
                phone.submit("/account/password", "/account/password", Map.of("current", PASSWORD, "wanted", changed));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("role=\"alert\"");
        assertThat(phone.get("/gyms").statusCode()).isEqualTo(200);
        assertThat(TestBrowser.location(laptop.get("/gyms"))).endsWith("/sign-in?ended");
    }

    @Test
    void anOpenTabOfThatDeviceIsLedToTheSignInByItsNextClick() {
        laptop.get("/g/" + zoe.gym().slug() + "/today");
        sessions.endAll(zoe.person(), false);

        HttpResponse<String> heartbeat =
                laptop.send(laptop.request("/?v-r=heartbeat&v-uiId=0").POST(BodyPublishers.noBody()));
        HttpResponse<String> click = laptop.send(laptop.request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        HttpResponse<String> socket = phone.get("/VAADIN/push?v-r=push&v-uiId=0");

        assertThat(heartbeat.statusCode()).isEqualTo(410);
        assertThat(click.body()).contains("appError", "/sign-in?ended");
        assertThat(socket.statusCode()).isEqualTo(403);
    }

    /** Vaadin takes a click at any address, those of its files included. */
    @Test
    void noAddressLetsAnEndedSessionGoOn() {
        sessions.endAll(zoe.person(), false);

        HttpResponse<String> click = laptop.send(laptop.request("/VAADIN/build/x.js?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(click.body()).contains("appError", "/sign-in?ended");
    }

    @Test
    void allOtherDevicesCanBeSignedOutAtOnce() {
        phone.submit(PAGE, PAGE + "/end-others", Map.of());

        assertThat(TestBrowser.location(laptop.get("/gyms"))).endsWith("/sign-in?ended");
        assertThat(phone.get("/gyms").statusCode()).isEqualTo(200);
        assertThat(phone.get(PAGE).body()).doesNotContain("Sign out all other devices");
    }

    @Test
    void somebodyElsesDeviceStaysSignedIn() {
        Someone mia = gyms.joinWithPassword(gyms.open(), "Mia Mean", PASSWORD, Role.OWNER);
        TestBrowser foreign = TestBrowser.at(port).signIn(mia.email(), PASSWORD, Map.of());
        Device mine = other(phone);

        foreign.submit(PAGE, PAGE + "/end", Map.of("device", mine.id().id().toString()));

        assertThat(laptop.get("/gyms").statusCode()).isEqualTo(200);
        assertThat(foreign.get(PAGE).body()).doesNotContain(mine.id().id().toString());
    }

    @Test
    void neitherAnotherSiteNorAMissingTokenSignsADeviceOut() {
        Device other = other(phone);
        Map<String, String> form = Map.of("device", other.id().id().toString());

        assertThat(phone.post(PAGE + "/end", form, "cross-site").statusCode()).isEqualTo(403);
        assertThat(phone.post(PAGE + "/end", form).statusCode()).isEqualTo(403);
        assertThat(phone.submit(PAGE, PAGE + "/end", Map.of("device", "nonsense"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(laptop.get("/gyms").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsOutIsOffTheList() {
        laptop.submit(PAGE, "/logout", Map.of());

        assertThat(records.of(zoe.person(), null)).hasSize(1);
    }

    @Test
    void anotherPersonOnTheSameBrowserIsAnotherDevice() {
        Someone mia = gyms.joinWithPassword(gyms.open(), "Mia Next", PASSWORD, Role.MEMBER);

        laptop.signIn(mia.email(), PASSWORD, Map.of());

        assertThat(records.of(zoe.person(), null)).hasSize(1);
        assertThat(records.of(mia.person(), null)).hasSize(1);
        assertThat(laptop.get("/gyms").statusCode()).isEqualTo(200);
    }

    private Device other(TestBrowser from) {
        List<Device> all = records.of(zoe.person(), null);
        String page = from.get(PAGE).body();
        return all.stream()
                .filter(device -> page.contains(device.id().id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
