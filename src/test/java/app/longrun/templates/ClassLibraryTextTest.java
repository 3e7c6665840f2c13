package app.longrun.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Approved;
import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.reading.Fields;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import app.longrun.prescriptions.whiteboard.reading.Reading.ReadLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The eight classes of the library as text: each line with what it says, in a table that somebody has read. */
@DatabaseTest
class ClassLibraryTextTest {

    private static final List<String> CODES = List.of("EC-1", "EC-2", "EC-3", "EC-4", "EC-5", "EC-6", "EC-7", "EC-8");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ClassTemplates templates;

    @Test
    void everyLineOfEveryClassIsTypedAndReadsBackAsItWas() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        StringBuilder table = new StringBuilder();
        for (String code : CODES) {
            TemplateDraft copy = gyms.as(coach, () -> templates.find(templates.copyFromLibrary(code)))
                    .orElseThrow();
            Reading reading = gyms.as(coach, () -> templates.read(copy.text(), copy.isHard()))
                    .reading();

            assertThat(WhiteboardWriter.write(reading.whiteboard())).isEqualTo(copy.text());
            assertThat(reading.lines())
                    .allSatisfy(line -> assertThat(line.heard())
                            .as(line.text())
                            .noneMatch(heard -> heard instanceof Note || heard instanceof Ask));

            table.append("%s %s%n".formatted(code, copy.name()));
            reading.lines().forEach(line -> table.append(row(line)));
            table.append('\n');
        }
        Approved.assertSame("classes.txt", table.toString());
    }

    private static String row(ReadLine line) {
        return line.heard().isEmpty()
                ? "\n"
                : "  %s%n      %s%n".formatted(line.text(), String.join(" ", Fields.of(line)));
    }
}
