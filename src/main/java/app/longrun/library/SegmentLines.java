package app.longrun.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the lines of one segment: alternatives say so and differ, a scaled or beginner line replaces an rx line. */
final class SegmentLines {

    private final Map<String, Map<Integer, List<ClassLine>>> byLevelAndPosition = new LinkedHashMap<>();

    SegmentLines(List<ClassLine> lines) {
        lines.forEach(line -> byLevelAndPosition
                .computeIfAbsent(line.line().level(), level -> new LinkedHashMap<>())
                .computeIfAbsent(line.line().position(), position -> new ArrayList<>())
                .add(line));
    }

    /** Notes what is wrong; where rows are broken, a line is not blamed for standing alone. */
    void check(boolean hasBrokenRows) {
        byLevelAndPosition.forEach((level, positions) -> positions.forEach((position, alternatives) -> {
            checkAlternatives(alternatives, hasBrokenRows);
            if (!level.equals("rx") && !hasBrokenRows && !positionsOf("rx").contains(position)) {
                alternatives
                        .getFirst()
                        .row()
                        .problem("level %s replaces line %d, which rx does not have".formatted(level, position));
            }
        }));
    }

    private Set<Integer> positionsOf(String level) {
        return byLevelAndPosition.getOrDefault(level, Map.of()).keySet();
    }

    private static void checkAlternatives(List<ClassLine> alternatives, boolean hasBrokenRows) {
        Set<String> items = new HashSet<>();
        for (ClassLine line : alternatives) {
            if (!items.add(line.line().itemId())) {
                line.row()
                        .problem("%s is its own alternative at level %s, line %d"
                                .formatted(
                                        line.line().itemId(),
                                        line.line().level(),
                                        line.line().position()));
            } else if (alternatives.size() > 1 && !line.line().isOneOfSeveral()) {
                line.row()
                        .problem("level %s, line %d has %d alternatives, but this one does not say choose one"
                                .formatted(line.line().level(), line.line().position(), alternatives.size()));
            } else if (alternatives.size() == 1 && line.line().isOneOfSeveral() && !hasBrokenRows) {
                line.row()
                        .problem("says choose one, but level %s, line %d has no alternative"
                                .formatted(line.line().level(), line.line().position()));
            }
        }
    }
}
