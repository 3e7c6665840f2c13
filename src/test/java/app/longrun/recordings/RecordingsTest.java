package app.longrun.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.longrun.fit.FitField;
import app.longrun.fit.FitMessage;
import app.longrun.fit.FitTime;
import app.longrun.fit.FitType;
import app.longrun.fit.FitWriter;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.English;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingsTest {

    private static final Instant START = Instant.parse("2026-11-27T06:00:00Z");
    private static final String GPX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="a watch" xmlns="http://www.topografix.com/GPX/1/1"
                 xmlns:x="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
              <trk><name>Morning</name><trkseg>
                <trkpt lat="59.0000" lon="10.0"><ele>5</ele><time>2026-11-27T06:00:00Z</time>
                  <extensions><x:TrackPointExtension><x:hr>140</x:hr></x:TrackPointExtension></extensions></trkpt>
                <trkpt lat="59.0090" lon="10.0"><ele>6</ele><time>2026-11-27T06:05:00Z</time></trkpt>
                <trkpt lat="59.0180" lon="10.0"><ele>7</ele><time>2026-11-27T06:10:00Z</time></trkpt>
              </trkseg></trk>
            </gpx>""";
    private static final String TCX = """
            <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
              <Activities><Activity Sport="Running"><Id>2026-11-27T06:00:00Z</Id>
                <Lap StartTime="2026-11-27T06:00:00Z">
                  <TotalTimeSeconds>300.4</TotalTimeSeconds><DistanceMeters>1000.2</DistanceMeters>
                  <AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>
                  <Track>
                    <Trackpoint><Time>2026-11-27T06:00:00Z</Time><DistanceMeters>0</DistanceMeters></Trackpoint>
                    <Trackpoint><Time>2026-11-27T06:05:00Z</Time><DistanceMeters>1000.2</DistanceMeters></Trackpoint>
                  </Track>
                </Lap>
                <Lap StartTime="2026-11-27T06:05:00Z">
                  <TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>2000</DistanceMeters>
                  <AverageHeartRateBpm><Value>155</Value></AverageHeartRateBpm>
                </Lap>
              </Activity></Activities>
            </TrainingCenterDatabase>""";

    @Test
    void aFitActivityTellsWhenHowLongHowFarAndHowHard() {
        RecordedRun run = Recordings.read(activity(1, 0, 60, 1200));

        assertThat(run).isEqualTo(new RecordedRun(START, Duration.ofMinutes(20), 4200, 151));
    }

    @Test
    void aGpxTrackIsMeasuredAlongItsPoints() {
        RecordedRun run = Recordings.read(bytes(GPX));

        assertThat(run.start()).isEqualTo(START);
        assertThat(run.time()).isEqualTo(Duration.ofMinutes(10));
        assertThat(run.metres()).isBetween(2000, 2010);
        assertThat(run.meanBeats()).isNull();
    }

    @Test
    void aGapBetweenTwoSegmentsIsNotRun() {
        String gap = GPX.replace(
                        "<trkpt lat=\"59.0180\"",
                        "</trkseg><trkseg><trkpt lat=\"60.0\" lon=\"10.0\"></trkpt><trkpt lat=\"59.0180\"")
                .replace("lat=\"60.0\" lon=\"10.0\"></trkpt><trkpt lat=\"59.0180\"", "lat=\"59.0180\"");

        assertThat(Recordings.read(bytes(gap)).metres()).isBetween(1000, 1005);
    }

    @Test
    void theLapsOfATcxFileAreAddedUpAndTheirHeartRatesWeighed() {
        RecordedRun run = Recordings.read(bytes(TCX));

        assertThat(run).isEqualTo(new RecordedRun(START, Duration.ofMillis(900_400), 3000, 150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<gpx", "<gpx></gpx", "<a><b></a></b>"})
    void whatIsNoXmlIsRefused(String text) {
        assertRefused(bytes(text), "recordings.refused.xml");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertRefused(bytes("<kml></kml>"), "recordings.refused.kind");
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItDoesAnything() {
        String bomb = "<!DOCTYPE gpx [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String theft = "<!DOCTYPE gpx [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";

        assertRefused(bytes(bomb + "<gpx>&b;</gpx>"), "recordings.refused.unsafe");
        assertRefused(bytes(theft + "<gpx>&a;</gpx>"), "recordings.refused.unsafe");
        assertRefused(bytes("<!DOCTYPE gpx SYSTEM 'http://127.0.0.1:9/x.dtd'><gpx/>"), "recordings.refused.unsafe");
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused(bytes("<gpx>".repeat(100_000)), "recordings.refused.unsafe");
    }

    @Test
    void aFileTooLargeIsNotOpened() {
        assertRefused(new byte[Recordings.MOST_BYTES + 1], "recordings.refused.large");
    }

    @Test
    void aRecordingWithoutAPointHasNoTime() {
        assertRefused(
                bytes("<gpx version='1.1' creator='x'><trk><trkseg></trkseg></trk></gpx>"), "recordings.refused.empty");
        assertRefused(bytes(TCX.replaceAll("<Time>.*?</Time>", "")), "recordings.refused.empty");
        assertRefused(activity(1), "recordings.refused.empty");
    }

    @Test
    void aClockThatGoesBackIsRefused() {
        assertRefused(bytes(GPX.replace("06:10:00", "06:04:59")), "recordings.refused.order");
        assertRefused(
                bytes(TCX.replace("<Time>2026-11-27T06:05:00Z", "<Time>2026-11-27T05:05:00Z")),
                "recordings.refused.order");
        assertRefused(activity(1, 0, 60, 59), "recordings.refused.order");
    }

    @Test
    void aRideIsNoRun() {
        assertRefused(activity(2, 0, 60), "recordings.refused.sport");
        assertRefused(bytes(TCX.replace("Running", "Biking")), "recordings.refused.sport");
    }

    @Test
    void aPlannedWorkoutIsNoActivity() {
        byte[] workout = FitWriter.write(List.of(FitMessage.of(0, FitField.of(0, FitType.ENUM, 5))));

        assertRefused(workout, "recordings.refused.activity");
    }

    @Test
    void aRunNobodyCanRunIsRefused() {
        assertRefused(
                bytes(GPX.replace("06:05:00", "06:00:20").replace("06:10:00", "06:00:40")), "recordings.refused.time");
        assertRefused(
                bytes(GPX.replace("06:05:00", "06:01:00").replace("06:10:00", "06:02:00")),
                "recordings.refused.distance");
        assertRefused(
                bytes(TCX.replace("<TotalTimeSeconds>600", "<TotalTimeSeconds>86400")), "recordings.refused.time");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertRefused(bytes(TCX.replace("300.4", "NaN")), "recordings.refused.xml");
        assertRefused(bytes(TCX.replace("300.4", "-1")), "recordings.refused.xml");
        assertRefused(bytes(TCX.replace("<Time>2026-11-27T06:05:00Z", "<Time>yesterday")), "recordings.refused.xml");
    }

    @Test
    void aPointOffTheEarthIsPassedOver() {
        assertThat(Recordings.read(bytes(GPX.replace("59.0090", "159.0"))).metres())
                .isBetween(2000, 2010);
    }

    @Test
    void aDamagedOrShortenedFitFileIsRefused() {
        byte[] good = activity(1, 0, 60, 1200);
        byte[] damaged = good.clone();
        damaged[20] ^= 1;

        assertRefused(damaged, "recordings.refused.fit.checksum");
        assertRefused(Arrays.copyOf(good, good.length - 3), "recordings.refused.fit.cut_short");
    }

    @Test
    void whateverIsChangedInAFileItIsReadOrRefused() {
        Random random = new Random(3);
        for (byte[] good : List.of(bytes(GPX), bytes(TCX), activity(1, 0, 60, 1200))) {
            for (int i = 0; i < 2000; i++) {
                byte[] changed =
                        Arrays.copyOf(good, random.nextInt(10) == 0 ? random.nextInt(good.length) : good.length);
                for (int j = random.nextInt(4); j >= 0 && changed.length > 0; j--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                Throwable thrown = catchThrowable(() -> Recordings.read(changed));
                assertThat(thrown == null || thrown instanceof Refusal)
                        .as("%s", thrown)
                        .isTrue();
            }
        }
    }

    private static byte[] activity(int sport, int... seconds) {
        List<FitMessage> messages = new ArrayList<>();
        messages.add(FitMessage.of(0, FitField.of(0, FitType.ENUM, 4)));
        for (int second : seconds) {
            messages.add(FitMessage.of(20, FitField.of(253, FitType.UINT32, FitTime.of(START) + second)));
        }
        messages.add(FitMessage.of(
                18,
                FitField.of(2, FitType.UINT32, FitTime.of(START)),
                FitField.of(5, FitType.ENUM, sport),
                FitField.of(8, FitType.UINT32, 1_200_000),
                FitField.of(9, FitType.UINT32, 420_000),
                FitField.of(16, FitType.UINT8, 151)));
        return FitWriter.write(messages);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> Recordings.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(English.TEXTS.containsKey(key)).isTrue();
    }
}
