package app.longrun.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A range of a spreadsheet: columns between tabs, named by a header or in the order of our own sheet. */
final class PastedTable {

    private enum Column {
        POSITION("order", "pos", "position", "#"),
        WORDS("movement", "exercise", "name", "lift"),
        CELL("sets and load", "prescription", "scheme"),
        SETS("sets"),
        REPS("reps", "amount", "time", "distance", "reps/time"),
        LOAD("load", "intensity", "weight", "%", "%1rm", "rpe"),
        TEMPO("tempo"),
        REST("rest"),
        REMARK("remark", "remarks", "notes", "note", "comment", "comments", "cue");

        private final String names;

        Column(String... names) {
            this.names = "|" + String.join("|", names) + "|";
        }

        static Optional<Column> named(String header) {
            String name = header.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> !name.isEmpty() && column.names.contains("|" + name + "|"))
                    .findFirst();
        }
    }

    private final boolean isTable;
    private final String header;
    private final Map<Column, Integer> columns;

    private PastedTable(boolean isTable, String header, Map<Column, Integer> columns) {
        this.isTable = isTable;
        this.header = header;
        this.columns = columns;
    }

    static PastedTable of(String text) {
        Optional<String> first =
                text.lines().filter(line -> line.contains("\t")).findFirst();
        if (first.isEmpty()) {
            return new PastedTable(false, "", Map.of());
        }
        Map<Column, Integer> columns = new HashMap<>();
        String[] cells = first.get().split("\t", -1);
        for (int at = 0; at < cells.length; at++) {
            int place = at;
            Column.named(cells[at]).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns.containsKey(Column.WORDS)
                ? new PastedTable(true, first.get(), columns)
                : new PastedTable(true, "", Map.of());
    }

    boolean isTable() {
        return isTable;
    }

    boolean isHeader(String line) {
        return !header.isEmpty() && line.equals(header);
    }

    PastedRow row(String line) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        if (columns.isEmpty()) {
            return inOurOrder(cells);
        }
        String position = take(cells, Column.POSITION);
        String words = take(cells, Column.WORDS);
        String cell = cell(cells);
        String remark = take(cells, Column.REMARK);
        // What has no column of ours is kept beside the line rather than dropped.
        String more =
                String.join(" ", cells.stream().filter(left -> !left.isEmpty()).toList());
        return new PastedRow(words, cell, (remark + " " + more).strip(), position.matches("[A-Za-z][2-9]"));
    }

    private String cell(List<String> cells) {
        String whole = take(cells, Column.CELL);
        String sets = take(cells, Column.SETS);
        String reps = take(cells, Column.REPS);
        String load = take(cells, Column.LOAD);
        String tempo = take(cells, Column.TEMPO);
        String rest = take(cells, Column.REST);
        StringBuilder cell = new StringBuilder(whole.isEmpty() && !sets.isEmpty() ? sets + "x" + reps : whole);
        if (!load.isEmpty()) {
            cell.append(" @").append(load);
        }
        if (!tempo.isEmpty()) {
            cell.append(' ').append(tempo);
        }
        if (!rest.isEmpty()) {
            cell.append(" r").append(rest);
        }
        return cell.toString().strip();
    }

    /** Our own order is movement, shorthand, remark; a letter may stand before them. */
    private static PastedRow inOurOrder(List<String> cells) {
        boolean hasLetter = cells.size() > 1 && cells.getFirst().matches("[A-Za-z][1-9]?");
        boolean isLinked = hasLetter && cells.getFirst().matches("[A-Za-z][2-9]");
        List<String> rest = hasLetter ? cells.subList(1, cells.size()) : cells;
        String words = rest.getFirst();
        String cell = rest.size() > 1 ? rest.get(1) : "";
        String remark =
                rest.size() > 2 ? String.join(" ", rest.subList(2, rest.size())).strip() : "";
        return new PastedRow(words, cell, remark, isLinked);
    }

    private String take(List<String> cells, Column column) {
        Integer at = columns.get(column);
        if (at == null || at >= cells.size()) {
            return "";
        }
        return cells.set(at, "");
    }
}
