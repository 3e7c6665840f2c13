package app.longrun.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.Approved;
import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.exercises.Movements;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.whiteboard.Ask;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.reading.Fields;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import app.longrun.prescriptions.whiteboard.reading.WhiteboardReader;
import app.longrun.prescriptions.whiteboard.words.LibraryVocabulary;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockExercise;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.BlockSession;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The eight blocks of the library as text: pasted into a sheet they come back as they were, and a whiteboard reads each line. */
@DatabaseTest
class BlockLibraryTextTest {

    private static final List<String> CODES =
            List.of("FND-6", "MAX-8", "HVP-10", "PLY-6", "MNT-8", "TPR-3", "CAL-12", "HOM-8");
    private static final SheetHead HEAD = new SheetHead(
            new BlockFamily(Ids.next()),
            1,
            "Pasted",
            12,
            List.of("A", "B", "C", "D", "E", "F", "G"),
            60,
            48,
            BlockNotes.NONE,
            List.of(),
            List.of(),
            false,
            0);

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Blocks blocks;

    @Autowired
    private LibraryLines library;

    @Autowired
    private Movements movements;

    @Test
    void everyLineOfEveryBlockIsPastedIntoASheetAsItWas() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        for (String code : CODES) {
            String text = String.join("\n", text(weeks(coach, code)));
            List<ReadLine> pasted = gyms.as(
                    coach,
                    () -> PastedBlock.read(text, HEAD, 1, "A", 0).stream()
                            .map(edit -> ReadLine.of(edit, movements))
                            .toList());
            List<ReadLine> shipped = gyms.as(coach, () -> library.of(new BlockCode(code)));

            assertThat(pasted).allMatch(ReadLine::isUnderstood);
            assertThat(pasted.stream().map(BlockLibraryTextTest::told))
                    .containsExactlyElementsOf(
                            shipped.stream().map(BlockLibraryTextTest::told).toList());
        }
    }

    @Test
    void everyLineOfEveryBlockIsTypedOnAWhiteboard() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        StringBuilder table = new StringBuilder();
        for (String code : CODES) {
            table.append(code).append('\n');
            Reading reading = gyms.as(
                    coach,
                    () -> WhiteboardReader.read(
                            String.join("\n", exercises(weeks(coach, code))),
                            LibraryVocabulary.of(movements.all(), movements.activities())));
            String canonical = WhiteboardWriter.write(reading.whiteboard());
            assertThat(gyms.as(
                            coach,
                            () -> WhiteboardReader.read(
                                    canonical, LibraryVocabulary.of(movements.all(), movements.activities()))))
                    .extracting(Reading::whiteboard)
                    .isEqualTo(reading.whiteboard());
            assertThat(reading.lines())
                    .allSatisfy(line -> assertThat(line.heard())
                            .as(line.text())
                            .noneMatch(heard -> heard instanceof Note || heard instanceof Ask));
            reading.lines()
                    .forEach(line ->
                            table.append("  %s%n      %s%n".formatted(line.text(), String.join(" ", Fields.of(line)))));
        }
        Approved.assertSame("blocks.txt", table.toString());
    }

    private List<BlockWeek> weeks(Someone coach, String code) {
        return gyms.as(coach, () -> blocks.weeks(new BlockCode(code)));
    }

    private static List<String> text(List<BlockWeek> weeks) {
        List<String> lines = new ArrayList<>();
        for (BlockWeek week : weeks) {
            lines.add("Week " + week.number());
            for (BlockSession session : week.sessions()) {
                lines.add("Session " + session.letter());
                session.exercises().forEach(exercise -> lines.add(line(exercise)));
            }
        }
        return lines;
    }

    private static List<String> exercises(List<BlockWeek> weeks) {
        return weeks.stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(session -> session.exercises().stream())
                .map(BlockLibraryTextTest::line)
                .distinct()
                .toList();
    }

    private static String line(BlockExercise exercise) {
        return "%s %s %s"
                .formatted(
                        exercise.position(),
                        exercise.movement().name(),
                        CellText.of(exercise.prescription()).text());
    }

    private static String told(ReadLine line) {
        return "week %d %s %s%s %s"
                .formatted(
                        line.edit().week(),
                        line.edit().session(),
                        line.edit().isLinked() ? "with " : "",
                        line.movementId(),
                        line.cell());
    }
}
