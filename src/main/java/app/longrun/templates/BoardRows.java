package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Entry;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Part;
import app.longrun.prescriptions.whiteboard.Piece;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Whiteboard;
import app.longrun.prescriptions.whiteboard.Zones;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that figures, rosters and members read, made of what was read from the coach's text. */
final class BoardRows {

    private BoardRows() {}

    /** A segment for each part, a numbered line for each line with a movement; what nobody could read makes none. */
    static List<SegmentDraft> of(Whiteboard board) {
        return board.parts().stream().map(BoardRows::segment).toList();
    }

    private static SegmentDraft segment(Part part) {
        Heading heading = part.heading();
        List<LineDraft> lines = new ArrayList<>();
        for (Piece piece : part.pieces()) {
            PieceRows rows = new PieceRows(piece);
            int next = lines.isEmpty() ? 1 : lines.getLast().line() + 1;
            lines.addAll(rows.from(next));
        }
        return new SegmentDraft(name(heading), minutes(part), zone(part), rpe(part), "", lines);
    }

    private static String name(@Nullable Heading heading) {
        if (heading == null) {
            return "Class";
        }
        String name = PartName.of(heading);
        return name.length() > 80 ? name.substring(0, 80).strip() : name;
    }

    /** As the heading says or the bare time after it, else as the formats add up; 0 where none says. */
    private static int minutes(Part part) {
        Heading heading = part.heading();
        Integer stated = heading == null ? null : heading.minutes();
        if (stated != null) {
            return stated;
        }
        int bare = lines(part).findFirst().map(BoardRows::bareMinutes).orElse(0);
        return bare > 0
                ? bare
                : part.pieces().stream()
                        .map(Piece::format)
                        .filter(Objects::nonNull)
                        .mapToInt(BoardRows::minutes)
                        .sum();
    }

    /** {@code Warm-up 10 min Z1}: a time with nothing to do in it is how long the part takes. */
    private static int bareMinutes(Line line) {
        boolean isBare = line.movements().isEmpty() && line.sets() == null && line.mark() == null;
        return isBare
                        && line.quantity() != null
                        && line.quantity().unit() == Quantity.Unit.MINUTES
                        && line.quantity().size() instanceof Quantity.Size.Exactly(BigDecimal number)
                ? number.setScale(0, RoundingMode.CEILING).intValue()
                : 0;
    }

    private static int minutes(Format format) {
        Integer stated = format.minutes();
        Integer every = format.everySeconds();
        Integer rounds = format.rounds();
        if (stated != null) {
            return stated;
        }
        return every == null || rounds == null ? 0 : Math.ceilDiv(every * rounds, 60);
    }

    /** As the heading says, else from the lowest to the highest of its lines; strength where none says. */
    private static String zone(Part part) {
        Heading heading = part.heading();
        if (heading != null && heading.zones() != null) {
            return ZoneRange.of(heading.zones()).text();
        }
        List<Zones> zones =
                lines(part).flatMap(line -> LineZone.of(line).stream()).toList();
        return zones.isEmpty()
                ? SegmentDraft.STRENGTH
                : new ZoneRange(
                                zones.stream().mapToInt(Zones::low).min().orElseThrow(),
                                zones.stream().mapToInt(Zones::high).max().orElseThrow())
                        .text();
    }

    /** As the heading says, else the hardest of its lines, both rounded up; 0 where none says. */
    private static int rpe(Part part) {
        Heading heading = part.heading();
        if (heading != null && heading.effort() != null) {
            return rpe(heading.effort());
        }
        return lines(part)
                .flatMap(line -> line.loadings().stream())
                .filter(Effort.class::isInstance)
                .mapToInt(loading -> rpe((Effort) loading))
                .max()
                .orElse(0);
    }

    private static int rpe(Effort effort) {
        return (int) Math.ceil((effort.to() == null ? effort.rpe() : effort.to()).value());
    }

    private static Stream<Line> lines(Part part) {
        return part.pieces().stream().flatMap(piece -> piece.entries().stream()).flatMap(BoardRows::line);
    }

    private static Stream<Line> line(Entry entry) {
        return entry instanceof Line line ? Stream.of(line) : Stream.empty();
    }
}
