package app.longrun.trials;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.TestMailServer.Letters;
import app.longrun.WebTest;
import app.longrun.classes.ClassId;
import app.longrun.identity.Role;
import app.longrun.identity.SystemActor;
import app.longrun.platform.Ids;
import app.longrun.platform.Secret;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ClaimMailTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+?(/free-class/\\S+/cancel/[\\w-]+/[\\w-]+)");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TestClasses classes;

    @Autowired
    private Letters letters;

    @LocalServerPort
    private int port;

    private VisitorBrowser browser;
    private Someone coach;
    private ZonedDateTime start;
    private ClassId endurance;

    @BeforeEach
    void aGymWithAFreeClass() {
        browser = new VisitorBrowser(port);
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        start = ZonedDateTime.now(coach.gym().settings().zone())
                .plusDays(3)
                .withHour(18)
                .withMinute(30)
                .withSecond(0)
                .withNano(0);
        endurance = classes.put(coach, "Aerobic base", start.toInstant(), 12, 3);
    }

    @Test
    void theConfirmationSaysTheSameInTextAndHtmlInTheTimeOfTheGym() throws Exception {
        MimeMessage mail = claim("Zoe Runner");

        assertThat(mail.getSubject()).contains(coach.gym().name(), "18:30");
        assertThat(mail.getFrom()[0].toString()).contains(coach.gym().name());
        assertThat(part(mail, "text/plain"))
                .contains("Hi Zoe Runner", "Aerobic base", "18:30", "60 minutes", link(mail));
        assertThat(part(mail, "text/html")).contains("Hi Zoe Runner", "Aerobic base", "18:30", link(mail));
        assertThat(part(mail, "text/plain") + part(mail, "text/html")).doesNotContain("??");
    }

    @Test
    void theAttachedClassOpensInACalendar() throws Exception {
        MimeMessage mail = claim("Zoe Runner");

        Calendar calendar = new CalendarBuilder().build(new StringReader(part(mail, "text/calendar")));

        VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getRequiredProperty(Property.DTSTART).toString().strip())
                .isEqualTo("DTSTART;TZID=America/New_York:" + LOCAL.format(start));
        assertThat(event.getRequiredProperty(Property.DTEND).getValue()).isEqualTo(LOCAL.format(start.plusMinutes(60)));
        assertThat(event.getUid().orElseThrow().getValue()).endsWith("@longrun.app");
        assertThat(calendar.getComponent(Component.VTIMEZONE)).isPresent();
    }

    @Test
    void theLinkGivesThePlaceBackOnceAndSaysSoAfterwards() throws Exception {
        String link = link(claim("Zoe Runner"));

        assertThat(browser.get(link).body()).contains("Give my place back", "Aerobic base");
        assertThat(places()).isEqualTo(1);
        HttpResponse<String> answer = browser.post(link, Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(places()).isZero();
        assertThat(browser.get(link).body())
                .contains("You have given this place back")
                .doesNotContain("<form", "??");
        assertThat(browser.post(link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(places()).isZero();
    }

    @Test
    void whoGaveAPlaceBackMayClaimAgain() throws Exception {
        String email = "zoe." + Ids.next() + "@example.org";
        browser.post(link(claim("Zoe Runner", email)), Map.of());

        claim("Zoe Runner", email);

        assertThat(places()).isEqualTo(1);
    }

    @Test
    void theLinkOfOneGymOpensNothingInAnother() throws Exception {
        String link = link(claim("Zoe Runner"));
        String elsewhere =
                link.replace(coach.gym().slug().word(), gyms.open().slug().word());

        assertThat(browser.get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(browser.post(elsewhere, Map.of()).statusCode()).isEqualTo(404);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void aGuessedTokenOpensNothing() throws Exception {
        String link = link(claim("Zoe Runner"));
        String guessed = link.substring(0, link.lastIndexOf('/') + 1)
                + Secret.fresh(new SecureRandom()).text();

        assertThat(browser.get(guessed).statusCode()).isEqualTo(404);
        assertThat(browser.post(guessed, Map.of()).statusCode()).isEqualTo(404);
        assertThat(places()).isEqualTo(1);
    }

    @Test
    void scriptInANameIsTextInTheMail() throws Exception {
        MimeMessage mail = claim("<script>alert(1)</script>");

        assertThat(part(mail, "text/html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    private MimeMessage claim(String name) {
        return claim(name, "zoe." + Ids.next() + "@example.org");
    }

    /** Claims the class and waits for the newest mail. */
    private MimeMessage claim(String name, String email) {
        Map<String, String> form = new HashMap<>();
        form.put("scheduled", endurance.id().toString());
        form.put("name", name);
        form.put("email", email);
        form.put("contact", "on");
        int before = letters.arrived(email).size();
        HttpResponse<String> answer = browser.post("/free-class/" + coach.gym().slug(), form);
        assertThat(answer.statusCode()).isEqualTo(302);
        return letters.to(email, before + 1).getLast();
    }

    private int places() {
        return classes.count(coach, SystemActor.DEMO, "select count(*) from gym.booking where state = 'BOOKED'");
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher found = LINK.matcher(part(mail, "text/plain"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        return part((Multipart) mail.getContent(), type);
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
