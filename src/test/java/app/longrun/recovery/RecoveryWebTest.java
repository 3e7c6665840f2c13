package app.longrun.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.Secret;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class RecoveryWebTest {

    private static final String OLD = "an old pass phrase";
    private static final String NEW = "quite another pass phrase";
    private static final Pattern LINK = Pattern.compile("http://\\S+?(/recover/[\\w-]{43})");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Letters letters;

    @Autowired
    private AccountsDatabase accounts;

    @LocalServerPort
    private int port;

    private TestBrowser browser;
    private Someone zoe;

    @BeforeEach
    void somebodyWithAPassword() {
        browser = TestBrowser.at(port);
        zoe = gyms.joinWithPassword(gyms.open(), "Zoe Runner", OLD, Role.MEMBER);
    }

    @Test
    void aMailedLinkSetsANewPasswordAndSaysSoByMail() throws Exception {
        MimeMessage mail = ask(zoe.email());

        assertThat(text(mail)).contains("Hi Zoe Runner", "30 minutes").doesNotContain("??");
        assertThat(html(mail)).contains("Hi Zoe Runner", link(mail)).doesNotContain("??");
        HttpResponse<String> answer = browser.post(link(mail), Map.of("password", NEW));

        assertThat(TestBrowser.location(answer)).endsWith("/sign-in?changed");
        assertThat(browser.get("/sign-in?changed").body()).contains("Your password is changed");
        assertThat(canSignIn(NEW)).isTrue();
        assertThat(canSignIn(OLD)).isFalse();
        MimeMessage notice = letters.to(zoe.email(), 2).getLast();
        assertThat(notice.getSubject()).isEqualTo("Your Longrun password was changed");
        assertThat(text(notice)).contains("Zoe Runner", "Was it not you").doesNotContain("??");
        assertThat(html(notice)).contains("Zoe Runner", "Was it not you").doesNotContain("??");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        String unknown = "nobody." + Ids.next() + "@example.org";

        HttpResponse<String> known = browser.post("/forgot", Map.of("email", zoe.email()));
        HttpResponse<String> strange = browser.post("/forgot", Map.of("email", unknown));

        assertThat(strange.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
        assertThat(strange.body()).isEqualTo(known.body()).contains("If there is an account");
        assertThat(strange.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        letters.to(zoe.email(), 1);
        Awaitility.await("the request of a stranger to be forgotten").until(() -> requestsOf(unknown) == 0);
        assertThat(letters.arrived(unknown)).isEmpty();
    }

    @Test
    void lookingAtTheLinkDoesNotUseItUp() throws Exception {
        String link = link(ask(zoe.email()));

        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        assertThat(browser.send(browser.request(link).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get(link).body()).contains("New password");
        assertThat(browser.get(link).headers().firstValue("Cache-Control")).hasValue("no-store");

        assertThat(browser.post(link, Map.of("password", NEW)).statusCode()).isEqualTo(302);
    }

    @Test
    void aLinkWorksOnce() throws Exception {
        String link = link(ask(zoe.email()));
        browser.post(link, Map.of("password", NEW));

        HttpResponse<String> again = browser.post(link, Map.of("password", "a third pass phrase"));

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("does not work any more");
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
        assertThat(canSignIn(NEW)).isTrue();
    }

    @Test
    void aLinkExpires() throws Exception {
        String link = link(ask(zoe.email()));
        accounts.client()
                .sql("update accounts.recovery set expires_at = now() where person_id = ?")
                .param(zoe.person().id())
                .update();

        assertThat(browser.get(link).statusCode()).isEqualTo(404);
        assertThat(browser.post(link, Map.of("password", NEW)).statusCode()).isEqualTo(404);
        assertThat(canSignIn(OLD)).isTrue();
    }

    @Test
    void theNewestLinkIsTheOnlyOne() throws Exception {
        String first = link(ask(zoe.email()));
        String second = link(ask(zoe.email()));

        assertThat(browser.post(first, Map.of("password", NEW)).statusCode()).isEqualTo(404);
        assertThat(browser.post(second, Map.of("password", NEW)).statusCode()).isEqualTo(302);
    }

    @Test
    void aGuessedLinkOpensNothing() {
        String guess = "/recover/" + Secret.fresh(new SecureRandom()).text();

        assertThat(browser.get(guess).statusCode()).isEqualTo(404);
        assertThat(browser.post(guess, Map.of("password", NEW)).statusCode()).isEqualTo(404);
        assertThat(browser.get("/recover/x").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheHashOfALinkIsKept() throws Exception {
        String link = link(ask(zoe.email()));
        byte[] kept = accounts.client()
                .sql("select secret_hash from accounts.recovery where person_id = ?")
                .param(zoe.person().id())
                .query(byte[].class)
                .single();

        assertThat(Secret.from(link.substring("/recover/".length())).matches(kept))
                .isTrue();
    }

    @Test
    void anotherSiteCannotSendTheForms() throws Exception {
        String link = link(ask(zoe.email()));

        assertThat(browser.post(link, Map.of("password", NEW), "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/forgot", Map.of("email", zoe.email()), "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(canSignIn(OLD)).isTrue();
    }

    @Test
    void aPasswordThatIsSoonGuessedIsRefusedAndTheLinkWorksOn() throws Exception {
        String link = link(ask(zoe.email()));

        for (String weak : new String[] {"", "short", "passwordpassword", "Zoe Runner Zoe"}) {
            assertThat(browser.post(link, Map.of("password", weak)).statusCode())
                    .as(weak)
                    .isEqualTo(422);
        }

        assertThat(canSignIn(OLD)).isTrue();
        assertThat(browser.post(link, Map.of("password", NEW)).statusCode()).isEqualTo(302);
    }

    @Test
    void askingAgainAndAgainIsSlowedDownForKnownAndUnknownAlike() {
        for (String email : new String[] {zoe.email(), "nobody." + Ids.next() + "@example.org"}) {
            for (int tries = 0; tries < 4; tries++) {
                assertThat(TestBrowser.at(port)
                                .post("/forgot", Map.of("email", email))
                                .statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> answer = TestBrowser.at(port).post("/forgot", Map.of("email", email));
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).contains("Wait an hour", email);
        }
    }

    @Test
    void whatIsNoAddressStaysInTheFormWithAWordOnWhatToDo() {
        HttpResponse<String> answer = browser.post("/forgot", Map.of("email", "zoe\"<script>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("sam@example.org", "zoe&quot;&lt;script&gt;");
    }

    private MimeMessage ask(String email) {
        int before = letters.arrived(email).size();
        assertThat(browser.post("/forgot", Map.of("email", email)).statusCode()).isEqualTo(200);
        return letters.to(email, before + 1).getLast();
    }

    private boolean canSignIn(String password) {
        HttpResponse<String> answer =
                TestBrowser.at(port).post("/sign-in", Map.of("username", zoe.email(), "password", password));
        return answer.statusCode() == 302;
    }

    private int requestsOf(String email) {
        return accounts.client()
                .sql("select count(*) from accounts.recovery_request where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher found = LINK.matcher(text(mail));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/plain");
    }

    private static String html(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/html");
    }

    private static String part(Multipart parts, String type) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType("multipart/*")) {
                text.append(part((Multipart) part.getContent(), type));
            } else if (part.isMimeType(type)) {
                text.append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
