package app.longrun.uploads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Http;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.WebTest;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.identity.Role;
import app.longrun.platform.WeightUnit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A run from a watch's file, over real HTTP: looked at first, saved once, and nothing hostile read. */
@WebTest
class UploadWebTest {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Calendar calendar;

    @LocalServerPort
    private int port;

    private final Instant start =
            Instant.now().truncatedTo(ChronoUnit.DAYS).minus(3, ChronoUnit.DAYS).plusSeconds(6 * 3600);
    private Someone runner;
    private Http phone;
    private String page;

    @BeforeEach
    void aRunner() {
        runner = gyms.joinWithPassword(
                gyms.open("Europe/Paris", WeightUnit.KG), "Ben Runner", "longrun-demo", Role.MEMBER);
        phone = Http.signedIn(port, runner.email());
        page = "/g/" + runner.gym().slug() + "/plan/recording";
    }

    @Test
    void aRunIsShownBeforeItIsSavedAndStandsOnTheCalendarAtItsHour() {
        assertThat(phone.upload(page, gpx(start))).isEqualTo(200);
        assertThat(phone.body()).contains("2.01 km in 10:00", "How hard it was");
        assertThat(planned()).isEmpty();

        assertThat(save("5")).isEqualTo(302);
        assertThat(phone.location()).endsWith("?saved");
        assertThat(planned()).singleElement().satisfies(session -> {
            assertThat(session.distanceMetres()).isBetween(1_990, 2_010);
            assertThat(session.at()).isEqualTo(LocalTime.ofInstant(start, PARIS));
        });
    }

    @Test
    void theSameRunIsSavedOnceWhateverFileItComesIn() {
        phone.upload(page, gpx(start));
        Map<String, String> form = form("5");
        phone.submit(page, page + "/save", form);
        assertThat(phone.submit(page, page + "/save", form)).isEqualTo(422);
        assertThat(phone.body()).contains("saved before");

        assertThat(phone.upload(page, tcx(start))).isEqualTo(200);
        assertThat(phone.body()).contains("saved before").doesNotContain("Save the run");
        assertThat(planned()).hasSize(1);
    }

    @Test
    void whatNoWatchKnowsIsAskedForAndNothingIsLost() {
        phone.upload(page, gpx(start));
        assertThat(save("")).isEqualTo(422);

        assertThat(phone.body()).contains("Say how hard it was.", "2.01 km in 10:00");
        assertThat(planned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nothing at all                                                                 | cannot be read as a run, damaged or was not a file
                    <!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx>&x;</gpx>          | not opened
                    <!DOCTYPE lolz [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;">]><gpx>&m;</gpx>     | not opened
                    <gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"></gpx> | no moment in time
                    <gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk>  | damaged
                    """)
    void whatIsHostileOrBrokenIsRefusedInPlainWords(String file, String words) {
        assertThat(phone.upload(page, file.getBytes(StandardCharsets.UTF_8))).isEqualTo(422);

        assertThat(phone.body()).contains("role=\"alert\"");
        if (!words.startsWith("cannot")) {
            assertThat(phone.body()).contains(words);
        }
        assertThat(phone.body()).doesNotContain("root:");
    }

    @Test
    void timesThatGoBackAreRefused() {
        String backwards = new String(gpx(start), StandardCharsets.UTF_8)
                .replace(
                        start.plusSeconds(600).toString(), start.minusSeconds(5).toString());

        assertThat(phone.upload(page, backwards.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(422);
        assertThat(phone.body()).contains("go backwards");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInPlainWords() {
        assertThat(phone.upload(page, new byte[20_100_000])).isEqualTo(422);
        assertThat(phone.body()).contains("larger than 20 MB");
    }

    @Test
    void aPersonOfAnotherGymSavesNothingHere() {
        Someone elsewhere = gyms.joinWithPassword(gyms.open(), "Dan Elsewhere", "longrun-demo", Role.MEMBER);
        Http stranger = Http.signedIn(port, elsewhere.email());

        assertThat(stranger.get(page)).isEqualTo(404);
        assertThat(stranger.upload(page, gpx(start))).isIn(403, 404);
        assertThat(planned()).isEmpty();
    }

    private int save(String rpe) {
        return phone.submit(page, page + "/save", form(rpe));
    }

    /** The form of the preview that was shown last. */
    private Map<String, String> form(String rpe) {
        Map<String, String> form = new HashMap<>(Map.of("kind", "EASY", "rpe", rpe));
        Matcher hidden = HIDDEN.matcher(phone.body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        form.remove("_csrf");
        return form;
    }

    private List<PlannedSession> planned() {
        LocalDate day = LocalDate.ofInstant(start, PARIS);
        return gyms.as(runner, () -> calendar.between(runner.member(), day.minusDays(1), day.plusDays(1)));
    }

    private static byte[] gpx(Instant start) {
        return """
                <gpx version="1.1" creator="a watch" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
                <trkpt lat="59.0000" lon="10.0"><time>%s</time></trkpt>
                <trkpt lat="59.0180" lon="10.0"><time>%s</time></trkpt>
                </trkseg></trk></gpx>""".formatted(start, start.plusSeconds(600)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tcx(Instant start) {
        return """
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
                <Activities><Activity Sport="Running"><Lap StartTime="%1$s"><TotalTimeSeconds>600</TotalTimeSeconds>
                <DistanceMeters>2000</DistanceMeters><Track><Trackpoint><Time>%1$s</Time></Trackpoint></Track></Lap>
                </Activity></Activities></TrainingCenterDatabase>""".formatted(start).getBytes(StandardCharsets.UTF_8);
    }
}
