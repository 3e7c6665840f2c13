package app.longrun.workouts;

import app.longrun.guard.RunKind;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run for the treadmill (ZWO; science.md 5.3), in shares of threshold pace. Easy and long runs are steady in the middle of
 * zone 2; of a quality run only its warm-up and cool-down are known, what lies between is run freely.
 */
public final class RunZwo {

    private static final double RECOVERY = 0.70;
    private static final double STEADY = 0.83;
    private static final int WARM_UP_SECONDS = 600;

    private RunZwo() {}

    /** The file of a run of so many minutes, 5 at least. */
    public static String write(String name, String note, int minutes, RunKind kind) {
        if (minutes < 5) {
            throw new IllegalArgumentException("Give a run of 5 minutes or more, not " + minutes);
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("workout_file");
            element(xml, "author", "Longrun");
            element(xml, "name", name);
            element(xml, "description", note);
            element(xml, "sportType", "run");
            xml.writeStartElement("workout");
            workout(xml, minutes * 60, kind);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text takes everything that is written to it", e);
        }
        return text.toString();
    }

    private static void workout(XMLStreamWriter xml, int seconds, RunKind kind) throws XMLStreamException {
        int warmUp = Math.min(WARM_UP_SECONDS, seconds / 4);
        if (kind != RunKind.QUALITY) {
            block(xml, "SteadyState", seconds);
            xml.writeAttribute("Power", share(STEADY));
            return;
        }
        block(xml, "Warmup", warmUp);
        xml.writeAttribute("PowerLow", share(RECOVERY));
        xml.writeAttribute("PowerHigh", share(STEADY));
        block(xml, "FreeRide", seconds - 2 * warmUp);
        block(xml, "Cooldown", warmUp);
        xml.writeAttribute("PowerLow", share(STEADY));
        xml.writeAttribute("PowerHigh", share(RECOVERY));
    }

    private static void block(XMLStreamWriter xml, String kind, int seconds) throws XMLStreamException {
        xml.writeEmptyElement(kind);
        xml.writeAttribute("Duration", String.valueOf(seconds));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String share(double of) {
        return BigDecimal.valueOf(of).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
