package app.longrun.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Role;
import app.longrun.identity.SecondFactor;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.StepUpNeededException;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@WebTest
class PasskeysWebTest {

    private static final String PASSWORD = "a long pass phrase";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Autowired
    private TestGyms gyms;

    @Autowired
    private AccountsDatabase accounts;

    @Autowired
    private SecondFactors secondFactors;

    @Autowired
    private MyPasskeys passkeys;

    @Autowired
    private UserDetailsService people;

    @LocalServerPort
    private int port;

    private Someone zoe;

    @BeforeEach
    void somebody() {
        zoe = gyms.joinWithPassword(gyms.open(), "Zoe Runner", PASSWORD, Role.MEMBER);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void somebodyElsesPasskeyIsNotThere() {
        PasskeyId foreign = keep(gyms.joinWithPassword(gyms.open(), "Mia Mean", PASSWORD, Role.MEMBER), "Hers");
        TestBrowser browser = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
        String page = "/account/passkeys/" + foreign.id();

        assertThat(browser.get(page).statusCode()).isEqualTo(404);
        assertThat(browser.submit("/account/sessions", page + "/rename", Map.of("name", "Mine"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(browser.submit("/account/passkeys", page + "/remove", Map.of())
                        .statusCode())
                .isIn(403, 404);
        assertThat(name(foreign)).isEqualTo("Hers");
    }

    @Test
    void aNameHasOneLineAndWhatWasTypedStays() {
        PasskeyId mine = keep(zoe, "My phone");
        TestBrowser browser = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
        String page = "/account/passkeys/" + mine.id();

        HttpResponse<String> empty = browser.submit(page, page + "/rename", Map.of("name", "  "));
        HttpResponse<String> tooLong = browser.submit(page, page + "/rename", Map.of("name", "x".repeat(61)));
        HttpResponse<String> script = browser.submit(page, page + "/rename", Map.of("name", "<script>alert(1)"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Give the passkey a name");
        assertThat(tooLong.body()).contains("up to 60 characters", "x".repeat(61));
        assertThat(script.statusCode()).isEqualTo(302);
        assertThat(browser.get("/account/passkeys").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "??");
    }

    @Test
    void anotherSiteCannotRenameOrRemove() {
        PasskeyId mine = keep(zoe, "My phone");
        TestBrowser browser = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of());
        String page = "/account/passkeys/" + mine.id();

        assertThat(browser.post(page + "/remove", Map.of(), "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(page + "/remove", Map.of()).statusCode()).isEqualTo(403);
        assertThat(name(mine)).isEqualTo("My phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[1]",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                        + "\"response\":{\"authenticatorData\":\"AAAA\",\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}"
            })
    void whatIsNoPasskeyOpensNothing(String body) {
        TestBrowser browser = TestBrowser.at(port);

        assertThat(show(browser, body, "same-origin").statusCode()).isEqualTo(401);
        assertThat(browser.post("/sign-in/passkey/options", Map.of()).body())
                .contains("\"userVerification\":\"required\"");
        assertThat(show(browser, body, "same-origin").statusCode()).isEqualTo(401);
        assertThat(show(browser, body, "cross-site").statusCode()).isEqualTo(403);
        assertThat(TestBrowser.location(browser.get("/gyms"))).endsWith("/sign-in");
    }

    @Test
    void theQuestionToADeviceTellsNothingAboutAnybody() {
        String options =
                TestBrowser.at(port).post("/sign-in/passkey/options", Map.of()).body();

        assertThat(options).contains("\"rpId\":\"localhost\"", "\"allowCredentials\":[]");
    }

    @Test
    void whoIsNotSignedInAddsNothing() {
        TestBrowser nobody = TestBrowser.at(port);

        assertThat(nobody.post("/account/passkeys/new/options", Map.of()).statusCode())
                .isIn(302, 403);
        assertThat(TestBrowser.location(nobody.get("/account/passkeys"))).endsWith("/sign-in");
    }

    @Test
    void aPasskeyIsASecondFactor() {
        keep(zoe, "My phone");

        assertThat(secondFactors.of(zoe.person())).containsExactly(SecondFactor.PASSKEY);
    }

    @Test
    void anOwnerKeepsTheLastSecondFactor() {
        Someone owner = gyms.joinWithPassword(gyms.open(), "Olga Owner", PASSWORD, Role.OWNER);
        PasskeyId first = keep(owner, "First");
        signIn(owner, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, Duration.ZERO);

        assertThatThrownBy(() -> passkeys.remove(first))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("passkeys.error.last");

        PasskeyId second = keep(owner, "Second");
        passkeys.remove(first);
        assertThat(passkeys.all()).extracting(Passkey::id).containsExactly(second);
    }

    @Test
    void aMemberMayRemoveTheLastOne() {
        PasskeyId mine = keep(zoe, "My phone");
        signIn(zoe, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, Duration.ZERO);

        passkeys.remove(mine);

        assertThat(passkeys.all()).isEmpty();
    }

    @Test
    void toAddOrRemoveOneHasToProveOnceMoreWhoOneIs() {
        PasskeyId mine = keep(zoe, "My phone");

        signIn(zoe, FactorGrantedAuthority.PASSWORD_AUTHORITY, Duration.ZERO);
        assertThatThrownBy(() -> passkeys.remove(mine)).isInstanceOf(StepUpNeededException.class);
        assertThatThrownBy(() -> passkeys.begin()).isInstanceOf(StepUpNeededException.class);
        signIn(zoe, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, Duration.ofMinutes(11));
        assertThatThrownBy(() -> passkeys.remove(mine)).isInstanceOf(StepUpNeededException.class);
    }

    private void signIn(Someone someone, String factor, Duration ago) {
        FactorGrantedAuthority proved = FactorGrantedAuthority.withAuthority(factor)
                .issuedAt(Instant.now().minus(ago))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        people.loadUserByUsername(someone.email()), null, List.of(proved)));
    }

    private HttpResponse<String> show(TestBrowser browser, String body, String site) {
        return browser.send(browser.request("/sign-in/passkey")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(body)));
    }

    /** A passkey whose device nobody has. */
    private PasskeyId keep(Someone someone, String name) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        UUID id = Ids.next();
        accounts.client()
                .sql("insert into accounts.passkey_user (person_id, handle) values (?, ?) on conflict do nothing")
                .params(someone.person().id(), random)
                .update();
        accounts.client()
                .sql("insert into accounts.passkey (id, person_id, name, credential_id, public_key, signature_count,"
                        + " transports, uv_initialized, backup_eligible, backup_state, attestation_object, client_data,"
                        + " created_at) values (?, ?, ?, ?, ?, 0, '{}', true, false, false, ?, ?, now())")
                .params(id, someone.person().id(), name, random, random, random, random)
                .update();
        return new PasskeyId(id);
    }

    private String name(PasskeyId id) {
        return accounts.client()
                .sql("select name from accounts.passkey where id = ?")
                .param(id.id())
                .query(String.class)
                .single();
    }
}
