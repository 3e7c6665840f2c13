package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.Part;
import app.longrun.prescriptions.whiteboard.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the people of a class need at once, at most, as prescribed: partners share a piece, stations share out the people. */
final class FloorNeeds {

    /** How many, and in which part of the class. */
    record Need(int count, String part) {}

    private final LineItems items;
    private final int people;
    private final Map<Set<String>, Need> needs = new HashMap<>();

    FloorNeeds(LineItems items, int people) {
        this.items = items;
        this.people = people;
    }

    /** The most that is needed of each choice of pieces. */
    Map<Set<String>, Need> of(List<Part> parts) {
        parts.forEach(part -> part.pieces().forEach(piece -> add(PartName.of(part.heading()), piece)));
        return needs;
    }

    private void add(String part, Piece piece) {
        List<Line> lines = piece.entries().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        Need need = new Need(atOnce(piece, lines), part);
        lines.forEach(line -> LineGear.of(line, items)
                .forEach(any -> needs.merge(any, need, (most, now) -> now.count() > most.count() ? now : most)));
    }

    private int atOnce(Piece piece, List<Line> lines) {
        long stations = lines.stream()
                .map(Line::mark)
                .filter(Mark.Station.class::isInstance)
                .distinct()
                .count();
        int sharers = piece.format() != null && piece.format().inPairs() ? 2 : 1;
        return Math.ceilDiv(Math.ceilDiv(people, sharers), (int) Math.max(1, stations));
    }
}
