package app.longrun.templates;

import app.longrun.exercises.Movements;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import app.longrun.prescriptions.whiteboard.reading.WhiteboardReader;
import app.longrun.prescriptions.whiteboard.words.LibraryVocabulary;
import app.longrun.prescriptions.whiteboard.words.Vocabulary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads whiteboards with the names of everything a class can ask for; the names are kept with the gym's library. */
@Component
class TemplateWords {

    private final Movements movements;

    TemplateWords(Movements movements) {
        this.movements = movements;
    }

    private record Names(Vocabulary vocabulary, LineItems items) {}

    /** What the bound gym can name. */
    LineItems items() {
        return names().items();
    }

    TemplateReading read(String text, boolean isHard) {
        Reading reading = board(text);
        List<SegmentDraft> parts = BoardRows.of(reading.whiteboard());
        ClassFigures figures = ClassFigures.of(parts, isHard, items());
        return new TemplateReading(reading, parts, figures, QualityVerdict.of(parts, isHard, figures));
    }

    Reading board(String text) {
        return WhiteboardReader.read(text, names().vocabulary());
    }

    private Names names() {
        return movements.kept(
                Names.class,
                () -> new Names(
                        LibraryVocabulary.of(movements.all(), movements.activities()), LineItems.of(movements)));
    }
}
