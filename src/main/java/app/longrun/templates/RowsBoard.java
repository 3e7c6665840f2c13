package app.longrun.templates;

import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.whiteboard.Effort;
import app.longrun.prescriptions.whiteboard.Entry;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Heading;
import app.longrun.prescriptions.whiteboard.Note;
import app.longrun.prescriptions.whiteboard.Part;
import app.longrun.prescriptions.whiteboard.Piece;
import app.longrun.prescriptions.whiteboard.Whiteboard;
import app.longrun.prescriptions.whiteboard.WhiteboardWriter;
import app.longrun.prescriptions.whiteboard.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a template that was never typed as text: a copy of the library, or one from before there was a text. */
final class RowsBoard {

    private static final int LONGEST_NOTE = 900;

    private final LineItems items;

    RowsBoard(LineItems items) {
        this.items = items;
    }

    String text(List<SegmentDraft> segments) {
        return WhiteboardWriter.write(
                new Whiteboard(segments.stream().map(this::part).toList()));
    }

    private Part part(SegmentDraft segment) {
        Integer minutes = segment.minutes() == 0 ? null : segment.minutes();
        Zones zones = ZoneRange.parse(segment.zone())
                .map(range -> new Zones(range.low(), range.high()))
                .orElse(null);
        Effort effort = segment.rpe() == 0 ? null : new Effort(Rpe.of(segment.rpe()), null);
        String name = segment.name().replace('|', '/').strip();
        Optional<Heading.Kind> kind = kind(name, zones);
        boolean saysItAll =
                kind.filter(known -> known.label().equalsIgnoreCase(name)).isPresent();
        return new Part(
                new Heading(kind.orElse(null), saysItAll ? "" : name, minutes, zones, effort), pieces(segment, zones));
    }

    private static Optional<Heading.Kind> kind(String name, @Nullable Zones zones) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("warm")) {
            return Optional.of(Heading.Kind.WARM_UP);
        }
        if (lower.startsWith("cool")) {
            return Optional.of(Heading.Kind.COOL_DOWN);
        }
        return Optional.of(zones == null ? Heading.Kind.STRENGTH : Heading.Kind.CONDITIONING);
    }

    private List<Piece> pieces(SegmentDraft segment, @Nullable Zones zones) {
        List<Piece> pieces = new ArrayList<>();
        List<Entry> notes = notes(segment.content());
        if (!notes.isEmpty()) {
            pieces.add(new Piece(null, notes));
        }
        Optional<RowFormat> shared = RowFormat.shared(segment.lines());
        Map<Integer, List<LineDraft>> byLine = segment.lines().stream()
                .collect(Collectors.groupingBy(LineDraft::line, TreeMap::new, Collectors.toList()));
        RowLine rows = new RowLine(items, zones, shared.isPresent());
        List<Entry> entries =
                byLine.values().stream().map(rows::line).map(Entry.class::cast).toList();
        Format format = shared.map(RowFormat::format).orElse(null);
        if (!entries.isEmpty() || format != null) {
            pieces.add(new Piece(format, entries));
        }
        return pieces;
    }

    private static List<Entry> notes(String content) {
        return content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() > LONGEST_NOTE
                        ? line.substring(0, LONGEST_NOTE).strip()
                        : line)
                .map(Note::new)
                .map(Entry.class::cast)
                .toList();
    }
}
