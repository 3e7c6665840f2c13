package app.longrun.log;

import app.longrun.TestBrowser;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.platform.Ids;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One tap of a phone: a set of five squats, ready to be sent as often as it takes. */
record SentSet(Someone runner, UUID id, String body) {

    static SentSet of(Someone runner, SessionId session, int number) {
        UUID id = Ids.next();
        long now = System.currentTimeMillis();
        return new SentSet(
                runner, id, """
                {"person":"%s","device":"%s","now":%d,"session":"%s","taps":[{"id":"%s","seq":1,"base":0,"at":%d,\
                "position":"A1","number":%d,"movement":"back_squat","target":"3x5@RPE8","targetGrams":null,"work":\
                {"kind":"NORMAL","amount":5,"unit":"REPS","perSide":false,"load":60,"loadUnit":"kg","rpe":8}}]}""".formatted(runner.person().id(), Ids.next(), now, session.id(), id, now, number));
    }

    /**
     * What the application answers.
     *
     * @throws UncheckedIOException when nobody does
     */
    HttpResponse<String> sendFrom(TestBrowser browser) {
        return browser.send(browser.request("/g/" + runner.gym().slug() + "/log/sets")
                .setHeader("Accept", "*/*")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Whether the application has said that it keeps it. */
    boolean isKeptAfterSendingFrom(TestBrowser browser) {
        try {
            HttpResponse<String> answer = sendFrom(browser);
            return answer.statusCode() == 200 && answer.body().contains("\"done\"");
        } catch (UncheckedIOException e) {
            // Nobody answers any more: the phone keeps it.
            return false;
        }
    }

    /** The sets that lie in the database of {@code server}. */
    static List<UUID> stored(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "longrun").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from gym.set_log")) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
