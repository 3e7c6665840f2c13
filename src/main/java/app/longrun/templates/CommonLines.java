package app.longrun.templates;

import java.util.Arrays;
import java.util.List;

/** Which lines of one text stand in another too, in the same order and as many as can be. */
final class CommonLines {

    /** Above this many pairs of lines what differs counts as replaced whole: no class has a thousand lines. */
    private static final int MOST_PAIRS = 1_000_000;

    private final List<String> from;
    private final List<String> to;
    private final int[] places;
    private int start;
    private int fromEnd;
    private int toEnd;

    private CommonLines(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
        this.places = new int[from.size()];
        this.fromEnd = from.size();
        this.toEnd = to.size();
    }

    /** For each line of {@code from} its place in {@code to}, from 0; -1 where it is not there. */
    static int[] of(List<String> from, List<String> to) {
        CommonLines lines = new CommonLines(from, to);
        lines.matchEnds();
        lines.matchMiddle();
        return lines.places;
    }

    private void matchEnds() {
        Arrays.fill(places, -1);
        while (start < fromEnd && start < toEnd && from.get(start).equals(to.get(start))) {
            places[start] = start;
            start++;
        }
        while (fromEnd > start && toEnd > start && from.get(fromEnd - 1).equals(to.get(toEnd - 1))) {
            places[--fromEnd] = --toEnd;
        }
    }

    private void matchMiddle() {
        int rows = fromEnd - start;
        int columns = toEnd - start;
        if ((long) rows * columns > MOST_PAIRS) {
            return;
        }
        int[][] longest = longest(rows, columns);
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            if (isSame(row, column)) {
                places[start + row++] = start + column++;
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }

    /** How many lines from each pair on to the ends can be had in common. */
    private int[][] longest(int rows, int columns) {
        int[][] longest = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                longest[row][column] = isSame(row, column)
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        return longest;
    }

    private boolean isSame(int row, int column) {
        return from.get(start + row).equals(to.get(start + column));
    }
}
