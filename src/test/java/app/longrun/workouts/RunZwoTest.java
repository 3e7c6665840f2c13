package app.longrun.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.guard.RunKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class RunZwoTest {

    @Test
    void anEasyRunIsSteadyInZoneTwoForItsWholeTime() throws Exception {
        Document file = read(RunZwo.write("Easy <run> & chat", "Talk in sentences", 45, RunKind.EASY));

        assertThat(text(file, "name")).isEqualTo("Easy <run> & chat");
        assertThat(text(file, "sportType")).isEqualTo("run");
        assertThat(blocks(file)).singleElement().satisfies(block -> {
            assertThat(block.getTagName()).isEqualTo("SteadyState");
            assertThat(block.getAttribute("Duration")).isEqualTo("2700");
            assertThat(block.getAttribute("Power")).isEqualTo("0.83");
        });
    }

    @Test
    void ofAQualityRunOnlyTheEndsAreKnownAndTheMinutesAddUp() throws Exception {
        List<Element> blocks = blocks(read(RunZwo.write("Intervals", "", 60, RunKind.QUALITY)));

        assertThat(blocks).extracting(Element::getTagName).containsExactly("Warmup", "FreeRide", "Cooldown");
        assertThat(blocks.stream()
                        .mapToInt(block -> Integer.parseInt(block.getAttribute("Duration")))
                        .sum())
                .isEqualTo(3600);
    }

    private static Document read(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document file, String name) {
        return file.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<Element> blocks(Document file) {
        List<Element> blocks = new ArrayList<>();
        Node workout = file.getElementsByTagName("workout").item(0);
        for (int at = 0; at < workout.getChildNodes().getLength(); at++) {
            blocks.add((Element) workout.getChildNodes().item(at));
        }
        return blocks;
    }
}
