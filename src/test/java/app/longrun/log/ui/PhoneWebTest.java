package app.longrun.log.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestBrowser;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.identity.Role;
import app.longrun.log.Journal;
import app.longrun.log.Lifting;
import app.longrun.log.LoggedSet;
import app.longrun.log.TrainingLog;
import app.longrun.people.Trail;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import java.math.BigDecimal;
import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a phone sends, over real HTTP. */
@WebTest
class PhoneWebTest {

    private static final String PASSWORD = "a long pass phrase";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Lifting lifting;

    @Autowired
    private TrainingLog log;

    @Autowired
    private Trail trail;

    @LocalServerPort
    private int port;

    private Someone zoe;
    private SessionId session;
    private TestBrowser phone;

    @BeforeEach
    void aRunnerOnAPhone() {
        zoe = gyms.joinWithPassword(gyms.open(), "Zoe Runner", PASSWORD, Role.MEMBER);
        session = lifting.planFor(zoe);
        phone = TestBrowser.at(port).signIn(zoe.email(), PASSWORD, Map.of("stay", "on"));
    }

    @Test
    void aSetIsAnsweredInFewBytesAndStoredAsItWasTyped() {
        HttpResponse<String> answer = send(sets(zoe, session, tap(Ids.next(), "62.5", "\"lb\"", "8.5")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"state\":\"done\"", "\"revision\":1")
                .hasSizeLessThan(300);
        assertThat(journal().sets()).singleElement().satisfies(set -> {
            assertThat(set.load()).isEqualTo(Load.of(new BigDecimal("62.5"), WeightUnit.LB));
            assertThat(set.rpe()).isNotNull();
        });
    }

    @Test
    void oneImpossibleSetDoesNotHoldUpTheOthers() {
        UUID right = Ids.next();

        HttpResponse<String> answer = send(sets(
                zoe, session, tap(Ids.next(), "62.5", "\"kg\"", "8.3") + "," + tap(right, "60", "\"kg\"", "8", 2)));

        assertThat(answer.body()).contains("\"state\":\"refused\"", "half steps", "\"state\":\"done\"");
        assertThat(journal().sets()).extracting(LoggedSet::id).containsExactly(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"taps\":[]}",
                "{\"person\":\"nobody\"}",
                "not json",
            })
    void whatNoPhoneSendsIsRefused(String body) {
        assertThat(send(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':null",
                "'seq':0",
                "'seq':null",
                "'base':-1",
                "'position':'<b>'",
                "'number':99",
                "'movement':'no_such_thing'",
                "'target':''",
                "'targetGrams':-5",
                "'work':{'kind':'NORMAL','amount':1001,'unit':'REPS','perSide':false}",
                "'work':{'kind':'NORMAL','amount':0,'unit':'REPS','perSide':false}",
                "'work':{'kind':'HEAVY','amount':5,'unit':'REPS','perSide':false}",
                "'work':{'kind':'NORMAL','amount':5,'unit':'REPS','perSide':false,'load':2000,'loadUnit':'kg'}",
                "'work':{'kind':'NORMAL','amount':5,'unit':'REPS','perSide':false,'load':60,'loadUnit':'stone'}"
            })
    void aSetThatCannotBeIsNotStored(String part) {
        String name = part.substring(0, part.indexOf(':')).replace('\'', '"');
        String tap = tap(Ids.next(), "60", "\"kg\"", "8");
        String wrong = name.equals("\"work\"")
                ? tap.replaceAll("\"work\":[{].*?[}]", part.replace('\'', '"'))
                : tap.replaceAll(name + ":(\"[^\"]*\"|[0-9]+|null)", part.replace('\'', '"'));
        assertThat(wrong).isNotEqualTo(tap);

        HttpResponse<String> answer = send(sets(zoe, session, wrong));

        assertThat(answer.statusCode() == 400 || answer.body().contains("\"state\":\"refused\""))
                .as(answer.statusCode() + " " + answer.body())
                .isTrue();
        assertThat(journal().sets()).isEmpty();
    }

    @Test
    void aBodyWithoutEndIsNotRead() {
        assertThat(send("{\"person\":\"" + "x".repeat(70_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void anExpiredSessionIsRenewedByARememberedDevice() {
        phone.drop("longrun");

        assertThat(send(sets(zoe, session, tap(Ids.next(), "60", "\"kg\"", "8")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(journal().sets()).hasSize(1);
    }

    @Test
    void aSessionThatAnotherNodeHeldIsRenewedByARememberedDevice() {
        phone.drop("longrun");
        phone.take(new HttpCookie("longrun", "0123456789ABCDEF0123456789ABCDEF"));

        for (int number = 0; number < 3; number++) {
            HttpResponse<String> answer = send(sets(zoe, session, tap(Ids.next(), "60", "\"kg\"", "8")));
            assertThat(answer.statusCode()).as(answer.headers() + answer.body()).isEqualTo(200);
        }
    }

    @Test
    void whoIsNotSignedInIsToldSoAndNothingIsStored() {
        TestBrowser nobody = TestBrowser.at(port);

        HttpResponse<String> answer =
                send(nobody, zoe, "sets", sets(zoe, session, tap(Ids.next(), "60", "\"kg\"", "8")), "same-origin");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(journal().sets()).isEmpty();
    }

    @Test
    void whatSomebodyElseTappedOnThisPhoneIsNotWrittenDownForWhoIsSignedIn() {
        Someone ben = gyms.joinWithPassword(zoe.gym(), "Ben Runner", PASSWORD, Role.MEMBER);
        SessionId his = lifting.planFor(ben);

        assertThat(send(sets(ben, his, tap(Ids.next(), "60", "\"kg\"", "8"))).statusCode())
                .isEqualTo(409);
        assertThat(send(phone, zoe, "effort", effort(ben, his), "same-origin").statusCode())
                .isEqualTo(409);
        assertThat(journal(ben, his).sets()).isEmpty();
    }

    @Test
    void anotherSiteIsTurnedAwayAndWhoDoesNotSayWhereFromNeedsAToken() {
        String body = sets(zoe, session, tap(Ids.next(), "60", "\"kg\"", "8"));

        assertThat(send(phone, zoe, "sets", body, "cross-site").statusCode()).isEqualTo(403);
        HttpRequest.Builder silent = phone.request("/g/" + zoe.gym().slug() + "/log/sets")
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        assertThat(phone.send(silent).statusCode()).isIn(403, 404);
        assertThat(phone.send(silent.header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(journal().sets()).isEmpty();
    }

    @Test
    void anotherPersonsSessionAndAnotherGymAreRefused() {
        Someone ben = gyms.joinWithPassword(zoe.gym(), "Ben Runner", PASSWORD, Role.MEMBER);
        Someone elsewhere = gyms.join(gyms.open(), "Eve Elsewhere", Role.MEMBER);
        SessionId his = lifting.planFor(ben);
        SessionId theirs = lifting.planFor(elsewhere);
        String tap = tap(Ids.next(), "60", "\"kg\"", "8");

        assertThat(send(sets(zoe, his, tap)).statusCode()).isEqualTo(422);
        assertThat(send(sets(zoe, theirs, tap)).statusCode()).isEqualTo(422);
        assertThat(send(phone, elsewhere, "sets", sets(zoe, theirs, tap), "same-origin")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(phone, elsewhere, "effort", effort(zoe, theirs), "same-origin")
                        .statusCode())
                .isEqualTo(404);
        assertThat(journal(ben, his).sets()).isEmpty();
        assertThat(journal(elsewhere, theirs).sets()).isEmpty();
    }

    @Test
    void anotherPersonsSetIsNotTakenOver() {
        Someone ben = gyms.joinWithPassword(zoe.gym(), "Ben Runner", PASSWORD, Role.MEMBER);
        SessionId his = lifting.planFor(ben);
        UUID set = Ids.next();
        TestBrowser bens = TestBrowser.at(port).signIn(ben.email(), PASSWORD, Map.of());
        send(bens, ben, "sets", sets(ben, his, tap(set, "60", "\"kg\"", "8")), "same-origin");

        assertThat(send(sets(zoe, session, tap(set, "99", "\"kg\"", "8"))).body())
                .contains("\"state\":\"refused\"");
        assertThat(journal(ben, his).sets()).extracting(LoggedSet::load).containsExactly(Load.kilograms(60));
    }

    @Test
    void aCoachLogsForAMemberAndTheTrailSaysSo() {
        Someone coach = gyms.joinWithPassword(zoe.gym(), "Ana Coach", PASSWORD, Role.COACH);
        TestBrowser tablet = TestBrowser.at(port).signIn(coach.email(), PASSWORD, Map.of("stay", "on"));
        String tap = tap(Ids.next(), "60", "\"kg\"", "8");

        assertThat(send(tablet, zoe, "sets", sets(coach, session, tap), "same-origin")
                        .statusCode())
                .isEqualTo(200);

        assertThat(journal().sets()).hasSize(1);
        assertThat(trail.of(zoe)).anyMatch(line -> line.contains("logged"));
    }

    @Test
    void aSessionIsFinishedWithItsEffort() {
        assertThat(send(phone, zoe, "effort", effort(zoe, session), "same-origin")
                        .statusCode())
                .isEqualTo(200);

        assertThat(journal().sessions()).containsKey(session);
    }

    @Test
    void aRunIsLoggedForWhoeverSendsItAndForNobodyElse() {
        Someone elsewhere = gyms.join(gyms.open(), "Eve Elsewhere", Role.MEMBER);
        SessionId run = new SessionId(Ids.next());

        assertThat(send(phone, elsewhere, "run", run(zoe, run, 8_200), "same-origin")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(phone, zoe, "run", run(elsewhere, run, 8_200), "same-origin")
                        .statusCode())
                .isEqualTo(409);
        assertThat(send(phone, zoe, "run", run(zoe, run, 8_200), "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(send(phone, zoe, "run", run(zoe, run, 1), "same-origin").statusCode())
                .isEqualTo(422);
        assertThat(journal(zoe, run).sessions()).isEmpty();
        assertThat(send(phone, zoe, "run", run(zoe, run, 8_200), "same-origin").statusCode())
                .isEqualTo(200);
        assertThat(journal(zoe, run).sessions()).containsKey(run);
    }

    private static String run(Someone who, SessionId id, int metres) {
        return """
                {"person":"%s","session":"%s","day":"2026-03-02","metres":%d,"minutes":45,"rpe":5,"kind":"EASY"}""".formatted(who.person().id(), id.id(), metres);
    }

    private HttpResponse<String> send(String body) {
        return send(phone, zoe, "sets", body, "same-origin");
    }

    private static HttpResponse<String> send(
            TestBrowser browser, Someone where, String what, String body, String site) {
        return browser.send(browser.request("/g/" + where.gym().slug() + "/log/" + what)
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String sets(Someone who, SessionId of, String taps) {
        return """
                {"person":"%s","device":"%s","now":%d,"session":"%s","block":null,"version":null,"taps":[%s]}""".formatted(who.person().id(), Ids.next(), System.currentTimeMillis(), of.id(), taps);
    }

    private static String effort(Someone who, SessionId of) {
        return "{\"person\":\"%s\",\"session\":\"%s\",\"rpe\":7,\"minutes\":50}"
                .formatted(who.person().id(), of.id());
    }

    private static String tap(UUID id, String load, String unit, String rpe) {
        return tap(id, load, unit, rpe, 1);
    }

    private static String tap(UUID id, String load, String unit, String rpe, int number) {
        return """
                {"id":"%s","seq":1,"base":0,"at":%d,"position":"A1","number":%d,"movement":"back_squat","target":"3x5@RPE8",\
                "targetGrams":null,"work":{"kind":"NORMAL","amount":5,"unit":"REPS","perSide":false,"load":%s,"loadUnit":%s,\
                "rpe":%s}}""".formatted(id, System.currentTimeMillis(), number, load, unit, rpe);
    }

    private Journal journal() {
        return journal(zoe, session);
    }

    private Journal journal(Someone who, SessionId of) {
        return gyms.as(who, () -> log.journal(who.member(), List.of(of), List.of(new MovementId("back_squat"))));
    }
}
