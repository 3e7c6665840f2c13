package app.longrun.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.identity.Role;
import app.longrun.tenancy.Gym;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in over real HTTP, step by step, also by those who try it the wrong way. */
@WebTest
class SignInWebTest {

    private static final String OWNER = "owner@harbour.example.org";
    private static final String REPORTS = "/g/harbour/reports";
    private static final String DEMO_PASSWORD = "longrun-demo";
    private static final String PASSWORD = "three brown horses";
    private static final String SESSION = "longrun";

    @LocalServerPort
    private int port;

    @Autowired
    private TestGyms gyms;

    @ParameterizedTest
    @ValueSource(
            strings = {"/start", "/gyms", "/account", "/account/codes", "/account/password", "/sign-in/set-up", REPORTS
            })
    void withThePasswordAloneNothingOfAnAccountWithCodesOpens(String path) {
        Http owner = Http.withPassword(port, OWNER, DEMO_PASSWORD);

        assertThat(owner.get(path)).as(path).isIn(302, 404);
        assertThat(owner.location()).isIn("/sign-in/code", "http://localhost:" + port + "/sign-in/code", "");
        assertThat(owner.get("/sign-in/code")).isEqualTo(200);
    }

    @Test
    void theCodeLeadsToThePageThatAskedForItInASessionOfANewName() {
        Http owner = Http.withPassword(port, OWNER, DEMO_PASSWORD);
        owner.get(REPORTS);
        String before = owner.cookie(SESSION);

        assertThat(owner.submit(
                        "/sign-in/code", Map.of("code", TestCodes.at(port).next(OWNER))))
                .isEqualTo(302);

        assertThat(owner.location()).contains(REPORTS);
        assertThat(owner.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);
        assertThat(owner.get(REPORTS)).isEqualTo(200);
    }

    @Test
    void thereIsNoSessionToSlipIntoBeforeThePassword() {
        Http member = Http.anonymous(port);
        member.get("/start");
        assertThat(member.cookie(SESSION)).isEmpty();

        member.post("/sign-in", Map.of("username", "member@harbour.example.org", "password", DEMO_PASSWORD));

        assertThat(member.cookie(SESSION)).isNotEmpty();
    }

    @Test
    void aWrongCodeIsSaidAndOpensNothing() {
        Http owner = Http.withPassword(port, OWNER, DEMO_PASSWORD).with("X-Forwarded-For", "198.51.100.1");

        assertThat(owner.submit("/sign-in/code", Map.of("code", "000000"))).isEqualTo(401);

        assertThat(owner.body()).contains("That is not the code");
        assertThat(owner.get(REPORTS)).isEqualTo(302);
    }

    @Test
    void aCodeWorksOnce() {
        Http first = Http.withPassword(port, OWNER, DEMO_PASSWORD);
        Http second = Http.withPassword(port, OWNER, DEMO_PASSWORD);
        String code = TestCodes.at(port).next(OWNER);

        assertThat(first.submit("/sign-in/code", Map.of("code", code))).isEqualTo(302);
        assertThat(second.submit("/sign-in/code", Map.of("code", code))).isEqualTo(401);
    }

    @Test
    void anotherSiteCannotPostACodeOrASignIn() {
        Http owner = Http.withPassword(port, OWNER, DEMO_PASSWORD);
        String code = TestCodes.at(port).next(OWNER);

        assertThat(owner.post("/sign-in/code", Map.of("code", code))).isEqualTo(403);
        owner.with("Sec-Fetch-Site", "cross-site");
        assertThat(owner.submit("/sign-in/code", Map.of("code", code))).isEqualTo(403);
        assertThat(Http.anonymous(port)
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/sign-in", Map.of("username", OWNER, "password", DEMO_PASSWORD)))
                .isEqualTo(403);
    }

    @Test
    void whoIsNotSignedInProvesNothingMore() {
        for (String path : List.of("/sign-in/code", "/sign-in/confirm", "/sign-in/set-up", "/account")) {
            Http nobody = Http.anonymous(port);
            assertThat(nobody.get(path)).isEqualTo(302);
            assertThat(nobody.location()).endsWith("/sign-in");
        }
    }

    @Test
    void anUnknownAccountIsAnsweredAsAWrongPassword() {
        Http one = Http.anonymous(port);
        Http other = Http.anonymous(port);

        int known = one.post("/sign-in", Map.of("username", "coach@fjord.example.org", "password", "wrong"));
        int unknown = other.post("/sign-in", Map.of("username", "nobody@fjord.example.org", "password", "wrong"));

        assertThat(known).isEqualTo(401).isEqualTo(unknown);
        assertThat(one.body().replace("coach@", "nobody@")).isEqualTo(other.body());
        assertThat(one.body()).contains("do not match").contains("value=\"coach@fjord.example.org\"");
    }

    @Test
    void whoOnlyLooksOrGuessesOpensNoSession() {
        Http nobody = Http.anonymous(port);

        nobody.get("/sign-in");
        nobody.post("/sign-in", Map.of("username", "nobody@example.org", "password", "wrong"));

        assertThat(nobody.cookie(SESSION)).isEmpty();
        assertThat(nobody.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void aNewOwnerSetsUpCodesBeforeTheGymOpensAndRecoveryCodesWorkOnce() {
        Someone owner = gyms.joinWithPassword(gyms.open(), "Olga Owner", PASSWORD, Role.OWNER);
        String reports = "/g/" + owner.gym().slug() + "/reports";
        Http http = Http.withPassword(port, owner.email(), PASSWORD);
        assertThat(http.get("/start")).isEqualTo(302);
        assertThat(http.location()).endsWith("/sign-in/set-up");
        assertThat(http.get(reports)).isEqualTo(302);

        List<String> recovery = setUpCodes(http);

        assertThat(http.body()).contains("/account/sessions/end-others", "end what is open on other devices");
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(http.get(reports)).isEqualTo(200);
        Http again = Http.withPassword(port, owner.email(), PASSWORD);
        assertThat(again.submit(
                        "/sign-in/code", Map.of("code", recovery.getFirst().toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo(302);
        Http third = Http.withPassword(port, owner.email(), PASSWORD);
        assertThat(third.submit("/sign-in/code", Map.of("code", recovery.getFirst())))
                .isEqualTo(401);
        assertThat(again.submit("/account/codes", "/account/codes/recovery", Map.of()))
                .isEqualTo(200);
        assertThat(again.body()).doesNotContain(recovery.get(1));
        assertThat(third.submit("/sign-in/code", Map.of("code", recovery.get(1))))
                .isEqualTo(401);
        assertThat(again.submit("/account/codes", "/account/codes/off", Map.of()))
                .isEqualTo(200);
        assertThat(again.body()).contains("owners keep a second proof");
    }

    @Test
    void aMemberMayUseCodesAndLeaveThemAgain() {
        Someone member = gyms.joinWithPassword(gyms.open(), "Mia Member", PASSWORD, Role.MEMBER);
        String week = "/g/" + member.gym().slug() + "/plan/week";
        Http http = Http.withPassword(port, member.email(), PASSWORD);
        Http before = Http.withPassword(port, member.email(), PASSWORD);
        assertThat(before.get(week)).isEqualTo(200);

        setUpCodes(http);

        assertThat(before.get(week)).as("a session that never gave a code").isEqualTo(302);
        assertThat(http.submit("/account/codes", "/account/codes/off", Map.of()))
                .isEqualTo(200);
        assertThat(before.get(week)).isEqualTo(200);
    }

    @Test
    void anOwnerHereWhoCoachesThereIsOnlyTheCoachWithoutASecondProof() {
        Gym valley = gyms.open();
        Someone owner = gyms.joinWithPassword(gyms.open(), "Ola Both", PASSWORD, Role.OWNER);
        gyms.join(valley, owner.person(), owner.email(), owner.name(), Role.COACH);
        Http http = Http.withPassword(port, owner.email(), PASSWORD);

        assertThat(http.get("/g/" + valley.slug() + "/coach/schedule")).isEqualTo(200);
        assertThat(http.get("/g/" + valley.slug() + "/reports")).isEqualTo(404);
        assertThat(http.get("/g/" + owner.gym().slug() + "/reports")).isEqualTo(302);
    }

    @Test
    void aFreshProofLeadsOnWithinLongrunOnly() {
        Http member = Http.withPassword(port, "member@harbour.example.org", DEMO_PASSWORD);
        String before = member.cookie(SESSION);

        assertThat(confirm(member, "/account", "wrong")).isEqualTo(401);
        assertThat(member.body()).contains("not your password").contains("value=\"/account\"");
        assertThat(confirm(member, "/account", DEMO_PASSWORD)).isEqualTo(302);
        assertThat(member.location()).isEqualTo("http://localhost:" + port + "/account");
        assertThat(member.cookie(SESSION)).isNotEqualTo(before);
        for (String evil : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
            assertThat(confirm(member, evil, DEMO_PASSWORD)).isEqualTo(302);
            assertThat(member.location()).isEqualTo("http://localhost:" + port + "/start");
        }
    }

    @Test
    void thePasswordIsChangedByWhoKnowsIt() {
        Someone member = gyms.joinWithPassword(gyms.open(), "Mona Member", PASSWORD, Role.MEMBER);
        Http http = Http.withPassword(port, member.email(), PASSWORD);

        assertThat(change(http, "wrong", "four grey donkeys")).contains("current password is not right");
        assertThat(change(http, PASSWORD, "password1234")).contains("soon guessed");
        assertThat(change(http, PASSWORD, "short")).contains("Use 12 letters");
        assertThat(change(http, PASSWORD, "four grey donkeys")).contains("has been changed");

        assertThat(signIn("198.51.100.2", member.email(), PASSWORD)).isEqualTo(401);
        assertThat(signIn("198.51.100.2", member.email(), "four grey donkeys")).isEqualTo(302);
    }

    @Test
    void afterManyWrongPasswordsTheRightOneStillOpensAndTheWrongOnesAreNotLookedAt() {
        Someone member = gyms.joinWithPassword(gyms.open(), "Mats Member", PASSWORD, Role.MEMBER);
        Http known = Http.withPassword(port, member.email(), PASSWORD).with("X-Forwarded-For", "203.0.113.7");

        for (int i = 0; i < 5; i++) {
            assertThat(signIn("203.0.113.7", member.email(), "wrong " + i)).isEqualTo(401);
        }
        Http attacker = Http.anonymous(port).with("X-Forwarded-For", "203.0.113.7");
        assertThat(attacker.post("/sign-in", Map.of("username", member.email(), "password", "wrong again")))
                .isEqualTo(429);
        assertThat(Integer.parseInt(attacker.header("Retry-After"))).isBetween(1, 901);
        assertThat(attacker.body()).contains("Too many tries");

        assertThat(signIn("203.0.113.7", member.email(), PASSWORD))
                .as("same network")
                .isEqualTo(302);
        assertThat(signIn("203.0.113.8", member.email(), PASSWORD))
                .as("another network")
                .isEqualTo(302);
        assertThat(known.post("/sign-in", Map.of("username", member.email(), "password", "a slip")))
                .as("a known device is still told that it is wrong")
                .isEqualTo(401);
    }

    @Test
    void anUnknownAccountIsThrottledAlike() {
        String nobody = "nobody." + System.nanoTime() + "@example.org";

        for (int i = 0; i < 5; i++) {
            assertThat(signIn("203.0.113.9", nobody, "wrong " + i)).isEqualTo(401);
        }
        assertThat(signIn("203.0.113.9", nobody, "wrong again")).isEqualTo(429);
    }

    @Test
    void codesAreNotGuessedForLong() {
        Someone owner = gyms.joinWithPassword(gyms.open(), "Otto Owner", PASSWORD, Role.OWNER);
        Http http = Http.withPassword(port, owner.email(), PASSWORD);
        List<String> recovery = setUpCodes(http);
        Http guesser = Http.anonymous(port).with("X-Forwarded-For", "203.0.113.10");
        guesser.post("/sign-in", Map.of("username", owner.email(), "password", PASSWORD));

        for (int i = 0; i < 5; i++) {
            assertThat(guesser.submit("/sign-in/code", Map.of("code", "00000" + i)))
                    .isEqualTo(401);
        }
        assertThat(guesser.submit(
                        "/sign-in/code", Map.of("code", TestCodes.at(port).next(owner.email()))))
                .isEqualTo(429);
        assertThat(guesser.submit("/sign-in/code", Map.of("code", recovery.getFirst())))
                .isEqualTo(302);
    }

    @Test
    void theDemoShowsTheOwnersCodesOnThisMachineOnly() {
        Http visitor = Http.anonymous(port);

        assertThat(visitor.get("/demo/mail")).isEqualTo(200);
        assertThat(visitor.body()).contains(OWNER).contains(TestCodes.at(port).shown(OWNER));
        assertThat(visitor.with("X-Forwarded-For", "203.0.113.11").get("/demo/mail"))
                .isEqualTo(404);
    }

    private int signIn(String address, String email, String password) {
        return Http.anonymous(port)
                .with("X-Forwarded-For", address)
                .post("/sign-in", Map.of("username", email, "password", password));
    }

    private static int confirm(Http http, String next, String password) {
        return http.submit(
                "/sign-in/confirm?next=/account", "/sign-in/confirm", Map.of("next", next, "password", password));
    }

    private static String change(Http http, String current, String wanted) {
        http.submit("/account/password", Map.of("current", current, "wanted", wanted));
        return http.body();
    }

    /** Does as an authenticator does; the recovery codes. */
    private static List<String> setUpCodes(Http http) {
        http.get("/sign-in/set-up");
        String secret = find("class=\"secret\">([A-Z2-7]+)<", http.body()).getFirst();
        String code = new TimeCode(Base32.decode(secret)).at(Instant.now());
        assertThat(http.submit("/sign-in/set-up", Map.of("code", "12345"))).isEqualTo(401);
        assertThat(http.submit("/sign-in/set-up", Map.of("code", code))).isEqualTo(200);
        return find("<code>([A-Z2-7-]+)</code>", http.body());
    }

    private static List<String> find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
