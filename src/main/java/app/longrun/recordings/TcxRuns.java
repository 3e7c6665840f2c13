package app.longrun.recordings;

import app.longrun.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The run in a TCX file: the laps of its first activity, checked by the order of its track (science.md 5.4). */
final class TcxRuns {

    private final XMLStreamReader xml;
    private final Moments moments = new Moments();
    private double seconds;
    private double metres;
    private double beats;
    private double beatSeconds;
    private double lapSeconds;
    private boolean inTrack;

    private TcxRuns(XMLStreamReader xml) {
        this.xml = xml;
    }

    static RecordedRun read(byte[] file) {
        try {
            return new TcxRuns(SafeXml.reader(file)).run();
        } catch (XMLStreamException | DateTimeParseException | NumberFormatException e) {
            throw new Refusal("recordings.refused.xml");
        }
    }

    private RecordedRun run() throws XMLStreamException {
        boolean isRead = false;
        while (xml.hasNext() && !isRead) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                opened(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inTrack = inTrack && !xml.getLocalName().equals("Track");
                isRead = xml.getLocalName().equals("Activity");
            }
        }
        return new RecordedRun(
                moments.start(), Duration.ofMillis(Math.round(seconds * 1000)), (int) (metres + 0.5), meanBeats());
    }

    private void opened(String element) throws XMLStreamException {
        switch (element) {
            case "Activity" -> {
                if (!"Running".equals(xml.getAttributeValue(null, "Sport"))) {
                    throw new Refusal("recordings.refused.sport");
                }
            }
            case "Track" -> inTrack = true;
            case "Time" -> moments.add(Instant.parse(xml.getElementText().strip()));
            case "TotalTimeSeconds" -> {
                lapSeconds = number();
                seconds += lapSeconds;
            }
            case "DistanceMeters" -> metres += inTrack ? 0 : number();
            case "AverageHeartRateBpm" -> beats();
            default -> {}
        }
    }

    private void beats() throws XMLStreamException {
        xml.nextTag();
        beats += number() * lapSeconds;
        beatSeconds += lapSeconds;
    }

    private @Nullable Integer meanBeats() {
        return beatSeconds == 0 ? null : (int) Math.round(beats / beatSeconds);
    }

    private double number() throws XMLStreamException {
        double number = Double.parseDouble(xml.getElementText().strip());
        if (!(number >= 0 && number < 1e9)) {
            throw new NumberFormatException("Out of bounds: " + number);
        }
        return number;
    }
}
