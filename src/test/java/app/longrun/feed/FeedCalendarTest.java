package app.longrun.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.calendar.SessionId;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSettings;
import app.longrun.tenancy.GymSlug;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read by two readers that know nothing of each other, and both read the same. */
class FeedCalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-20T10:00:00Z");
    private static final SessionId SESSION = new SessionId(Ids.next());

    /** Clocks in New York went on at 2:00 on 8 March 2026 and go back at 2:00 on 1 November; in Paris on 29 March. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-07, 18:00, 2026-03-07T23:00:00Z",
        "America/New_York, 2026-03-08, 18:00, 2026-03-08T22:00:00Z",
        "America/New_York, 2026-10-31, 18:00, 2026-10-31T22:00:00Z",
        "America/New_York, 2026-11-01, 18:00, 2026-11-01T23:00:00Z",
        "Europe/Paris, 2026-03-28, 07:00, 2026-03-28T06:00:00Z",
        "Europe/Paris, 2026-03-29, 07:00, 2026-03-29T05:00:00Z",
        "Asia/Kolkata, 2026-06-01, 06:30, 2026-06-01T01:00:00Z",
        "Etc/UTC, 2026-06-01, 06:30, 2026-06-01T06:30:00Z"
    })
    void bothReadersSeeTheHourOnTheGymsClocksAcrossTheChangeOfTheClocks(
            String zone, LocalDate on, LocalTime at, Instant start) throws IOException, ParserException {
        String feed = calendar(zone).of(List.of(event(on, at, "Strength A", false, 0)));

        VEvent one = read(feed).getEvents().getFirst();
        assertThat(one.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(one.getDateEnd().getValue().toInstant()).isEqualTo(start.plusSeconds(50 * 60));
        Component other = parsed(feed).getComponents(Component.VEVENT).getFirst();
        assertThat(Instant.from(
                        other.<DtStart<?>>getRequiredProperty(Property.DTSTART).getDate()))
                .isEqualTo(start);
    }

    @Test
    void whatHasNoHourLastsTheDay() throws IOException, ParserException {
        String feed =
                calendar("Europe/Paris").of(List.of(event(LocalDate.of(2026, 3, 29), null, "Long run", false, 3)));

        assertThat(feed).contains("DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260330");
        assertThat(read(feed).getEvents().getFirst().getDateStart().getValue().hasTime())
                .isFalse();
    }

    @Test
    void aChangeKeepsTheUidAndRaisesTheSequenceAndWhatIsOffSaysSo() throws IOException, ParserException {
        LocalDate day = LocalDate.of(2026, 4, 1);
        VEvent before = only(event(day, LocalTime.of(18, 0), "Strength A", false, 0));
        VEvent moved = only(event(day.plusDays(1), LocalTime.of(18, 0), "Strength A", false, 1));
        VEvent off = only(event(day.plusDays(1), LocalTime.of(18, 0), "Strength A", true, 2));

        assertThat(List.of(before, moved, off))
                .extracting(entry -> entry.getUid().getValue())
                .containsOnly(SESSION.id() + "@longrun.app");
        assertThat(List.of(before, moved, off))
                .extracting(entry -> entry.getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(moved.getStatus().isConfirmed()).isTrue();
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(before.getUrl().getValue())
                .isEqualTo("https://longrun.example/g/harbour/plan/session/" + SESSION.id());
    }

    @Test
    void theTextSurvivesWhateverStandsInItAndTheLinesAreFolded() throws IOException, ParserException {
        String title =
                "Squat, hinge; carry \\ \"row\" – für alle, 5×5 und noch ein recht langer Titel dazu, ééééééééééééééééééééééééééééééééééééééé";
        String feed =
                calendar("Europe/Paris").of(List.of(event(LocalDate.of(2026, 4, 1), LocalTime.NOON, title, false, 0)));

        assertThat(read(feed).getEvents().getFirst().getSummary().getValue()).isEqualTo(title);
        assertThat(parsed(feed)
                        .getComponents(Component.VEVENT)
                        .getFirst()
                        .getRequiredProperty(Property.SUMMARY)
                        .getValue())
                .isEqualTo(title);
        assertThat(feed.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void itIsValidAndSaysHowOftenToLookAgain() throws IOException, ParserException {
        String feed = calendar("America/New_York")
                .of(List.of(event(LocalDate.of(2026, 4, 1), LocalTime.NOON, "Strength A", false, 0)));

        ValidationResult result = parsed(feed).validate();
        assertThat(result.getEntries()).isEmpty();
        assertThat(read(feed).validate(ICalVersion.V2_0)).isEmpty();
        assertThat(feed).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H", "BEGIN:VTIMEZONE");
    }

    private static VEvent only(FeedEvent event) throws IOException, ParserException {
        return read(calendar("Europe/Paris").of(List.of(event))).getEvents().getFirst();
    }

    /** What the first reader reads, after the second one has read it too. */
    private static ICalendar read(String feed) throws IOException, ParserException {
        assertThat(parsed(feed).getComponents(Component.VEVENT)).hasSize(1);
        return Biweekly.parse(feed).first();
    }

    private static Calendar parsed(String feed) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(feed));
    }

    private static FeedCalendar calendar(String zone) {
        Gym gym = new Gym(
                new GymId(Ids.next()),
                new GymSlug("harbour"),
                "Harbour, Strength & Run",
                "#0b7a75",
                new GymSettings(ZoneId.of(zone), WeightUnit.KG, 20_000, Arrays.asList(20_000, 10_000)));
        return new FeedCalendar(gym, NOW, "https://longrun.example/g/harbour/plan/session/");
    }

    private static FeedEvent event(LocalDate on, @Nullable LocalTime at, String title, boolean isOff, int revision) {
        return new FeedEvent(SESSION, on, at, 50, title, "Strong legs", isOff, revision);
    }
}
