package app.longrun.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks a block as a whole: every week there, the sessions of the cycle, one row per place, a week either deload or not. */
final class BlockShape {

    private final BlockMetaLine meta;
    private final List<BlockLine> lines;
    private final boolean hasBrokenRows;

    BlockShape(BlockMetaLine meta, List<BlockLine> lines, boolean hasBrokenRows) {
        this.meta = meta;
        this.lines = lines;
        this.hasBrokenRows = hasBrokenRows;
    }

    void check() {
        checkRows();
        // A row left out for another problem must not be reported a second time as a missing week or session.
        if (!hasBrokenRows) {
            checkWeeks();
            checkSessions();
        }
    }

    private void checkRows() {
        Set<String> places = new HashSet<>();
        for (BlockLine line : lines) {
            LibraryBlockRow row = line.content();
            if (!places.add("week %d session %s %s".formatted(row.week(), row.session(), row.position()))) {
                line.row()
                        .problem("%s week %d session %s has %s twice"
                                .formatted(row.blockCode(), row.week(), row.session(), row.position()));
            }
        }
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.content().week()))
                .values()
                .forEach(BlockShape::checkDeload);
    }

    private static void checkDeload(List<BlockLine> week) {
        long deloads = week.stream().filter(line -> line.content().deload()).count();
        boolean most = 2 * deloads > week.size();
        for (BlockLine line : week) {
            if (line.content().deload() != most) {
                line.row()
                        .problem("deload %d differs from most rows of week %d"
                                .formatted(most ? 0 : 1, line.content().week()));
            }
        }
    }

    private void checkWeeks() {
        Set<Integer> expected =
                IntStream.rangeClosed(1, meta.block().weeks()).boxed().collect(Collectors.toSet());
        Set<Integer> found = lines.stream().map(l -> l.content().week()).collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(expected)) {
            meta.row()
                    .problem("%s has the weeks %s in %s, not 1 to %d"
                            .formatted(
                                    meta.block().code(),
                                    found,
                                    BlockLibrary.ROWS,
                                    meta.block().weeks()));
        }
    }

    private void checkSessions() {
        Set<String> expected = new TreeSet<>(meta.block().sessionCycle());
        Map<Integer, Set<String>> found = new HashMap<>();
        lines.forEach(line -> found.computeIfAbsent(line.content().week(), w -> new TreeSet<>())
                .add(line.content().session()));
        found.forEach((week, sessions) -> {
            if (!sessions.equals(expected)) {
                meta.row()
                        .problem("week %d of %s has the sessions %s, the cycle says %s"
                                .formatted(week, meta.block().code(), sessions, expected));
            }
        });
    }
}
