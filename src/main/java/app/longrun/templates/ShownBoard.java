package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** What those who come read of a class: every line of its whiteboard, by part. It has no room for what coaches note to each other. */
public record ShownBoard(List<ShownPart> parts) {

    public ShownBoard {
        parts = List.copyOf(parts);
    }

    static ShownBoard of(Reading reading) {
        List<ShownPart> parts = new ArrayList<>();
        ShownPart part = new ShownPart("", 0, "", "", List.of());
        List<ShownLine> lines = new ArrayList<>();
        for (Reading.ReadLine line : reading.lines()) {
            if (line.heard().isEmpty()) {
                continue;
            }
            if (line.heard().getFirst() instanceof Heading heading) {
                add(parts, part, lines);
                part = part(heading);
                lines = new ArrayList<>();
                if (line.heard().size() == 1) {
                    continue;
                }
            }
            lines.add(new ShownLine(line.text().strip(), line.heard().getFirst() instanceof Change));
        }
        add(parts, part, lines);
        return new ShownBoard(parts);
    }

    private static void add(List<ShownPart> parts, ShownPart head, List<ShownLine> lines) {
        if (!head.name().isEmpty() || !lines.isEmpty()) {
            parts.add(new ShownPart(head.name(), head.minutes(), head.zones(), head.effort(), lines));
        }
    }

    private static ShownPart part(Heading heading) {
        return new ShownPart(
                PartName.of(heading),
                heading.minutes() == null ? 0 : heading.minutes(),
                heading.zones() == null ? "" : heading.zones().text(),
                heading.effort() == null ? "" : LineWords.of(List.<Loading>of(heading.effort())),
                List.of());
    }
}
