package app.longrun.plan.ui;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionKind;
import app.longrun.plan.Sheet;
import app.longrun.prescriptions.Tonnage;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A session that was done as a picture to be shared: what it was, where and when, how much. Neither effort nor heart rate nor
 * anything about health is in it, and no name.
 */
final class ShareCard {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String SIZE = "1080";
    private static final String DARK = "#14181a";
    private static final int MOST_LETTERS = 18;

    private final Sheet sheet;
    private final String gym;
    private final String accent;
    private final BiFunction<String, Object[], String> words;

    ShareCard(Sheet sheet, String gym, String accent, BiFunction<String, Object[], String> words) {
        this.sheet = sheet;
        this.gym = gym;
        this.accent = accent;
        this.words = words;
    }

    /** The picture as SVG. */
    String svg() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            svg.writeStartElement("svg");
            svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
            svg.writeAttribute("viewBox", "0 0 1080 1080");
            svg.writeAttribute("width", SIZE);
            svg.writeAttribute("height", SIZE);
            svg.writeAttribute("font-family", "system-ui, sans-serif");
            box(svg, DARK, SIZE);
            box(svg, accent, "36");
            line(svg, 190, 44, 500, gym);
            line(svg, 420, 88, 800, fitting(sheet.session().title()));
            line(svg, 620, 150, 800, figure());
            line(svg, 760, 44, 500, DAY.format(sheet.session().on()));
            line(svg, 980, 36, 500, "Longrun");
            svg.writeEndElement();
            svg.writeEndDocument();
            svg.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text takes everything that is written to it", e);
        }
        return text.toString();
    }

    /** The same in words, for whoever does not see it. */
    String words() {
        return say(
                "plan.card.alt",
                sheet.session().title(),
                figure(),
                DAY.format(sheet.session().on()));
    }

    /** What it came to in one figure: kilometres, tonnage, or minutes. */
    private String figure() {
        PlannedSession session = sheet.session();
        Integer metres = session.distanceMetres();
        if (metres != null && (session.kind() == SessionKind.RUN || session.kind() == SessionKind.RACE)) {
            return say(
                    "plan.card.km",
                    BigDecimal.valueOf(metres)
                            .divide(BigDecimal.valueOf(1000), 1, RoundingMode.DOWN)
                            .toPlainString());
        }
        Tonnage tonnage = sheet.tonnage();
        return tonnage.equals(Tonnage.NONE)
                ? say("plan.card.minutes", minutes())
                : say(
                        "plan.card.tonnage",
                        String.format(
                                Locale.ENGLISH, "%,d", tonnage.in(sheet.unit()).longValue()),
                        sheet.unit().symbol());
    }

    private int minutes() {
        return sheet.log() == null || sheet.log().effort() == null
                ? sheet.session().minutes()
                : sheet.log().effort().minutes();
    }

    private String say(String key, Object... arguments) {
        return words.apply(key, arguments);
    }

    private static void box(XMLStreamWriter svg, String fill, String height) throws XMLStreamException {
        svg.writeEmptyElement("rect");
        svg.writeAttribute("width", SIZE);
        svg.writeAttribute("height", height);
        svg.writeAttribute("fill", fill);
    }

    private static void line(XMLStreamWriter svg, int y, int size, int weight, String text) throws XMLStreamException {
        svg.writeStartElement("text");
        svg.writeAttribute("x", "90");
        svg.writeAttribute("y", String.valueOf(y));
        svg.writeAttribute("font-size", String.valueOf(size));
        svg.writeAttribute("font-weight", String.valueOf(weight));
        svg.writeAttribute("fill", "#ffffff");
        svg.writeCharacters(text);
        svg.writeEndElement();
    }

    private static String fitting(String title) {
        return title.codePointCount(0, title.length()) <= MOST_LETTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }
}
