package app.longrun.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every line of two whiteboards in order: what stayed, what is gone, what is new. */
final class BoardDiff {

    private BoardDiff() {}

    static List<DiffLine> of(String from, String to) {
        List<String> before = Arrays.asList(from.split("\n", -1));
        List<String> after = Arrays.asList(to.split("\n", -1));
        int[] places = CommonLines.of(before, after);
        List<DiffLine> board = new ArrayList<>();
        int next = 0;
        for (int line = 0; line < places.length; line++) {
            if (places[line] < 0) {
                board.add(new DiffLine(DiffLine.Kind.REMOVED, Clash.TEXT, before.get(line)));
            } else {
                add(board, after.subList(next, places[line]));
                board.add(new DiffLine(DiffLine.Kind.SAME, Clash.TEXT, before.get(line)));
                next = places[line] + 1;
            }
        }
        add(board, after.subList(next, after.size()));
        return board;
    }

    private static void add(List<DiffLine> board, List<String> lines) {
        lines.forEach(line -> board.add(new DiffLine(DiffLine.Kind.ADDED, Clash.TEXT, line)));
    }
}
