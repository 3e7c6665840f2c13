package app.longrun.templates;

import app.longrun.exercises.Movements;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import app.longrun.prescriptions.whiteboard.reading.WhiteboardReader;
import app.longrun.prescriptions.whiteboard.words.LibraryVocabulary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads whiteboards with the names of everything a class can ask for. */
@Component
class TemplateWords {

    private final Movements movements;

    TemplateWords(Movements movements) {
        this.movements = movements;
    }

    /** What the bound gym can name. */
    LineItems items() {
        return LineItems.of(movements);
    }

    TemplateReading read(String text, boolean isHard) {
        Reading reading = WhiteboardReader.read(text, LibraryVocabulary.of(movements.all(), movements.activities()));
        List<SegmentDraft> parts = BoardRows.of(reading.whiteboard());
        ClassFigures figures = ClassFigures.of(parts, isHard, items());
        return new TemplateReading(reading, parts, figures, QualityVerdict.of(parts, isHard, figures));
    }
}
