package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.reading.Reading;
import java.util.List;

/**
 * A whiteboard as it was understood.
 *
 * @param reading what each line said
 * @param parts in their order, each beginning where the one before it ends
 * @param figures what the class adds to a runner's week
 * @param verdict whether it counts as a quality day, and why
 */
public record TemplateReading(Reading reading, List<SegmentDraft> parts, ClassFigures figures, QualityVerdict verdict) {

    public TemplateReading {
        parts = List.copyOf(parts);
    }

    /** How many lines wait for the coach's answer. */
    public long open() {
        return reading.lines().stream().filter(Reading.ReadLine::isOpen).count();
    }
}
