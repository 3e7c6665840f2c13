package app.longrun.templates;

import java.util.List;

/**
 * What changed from one version of a template to another.
 *
 * @param fields the fields that differ, each removed and added
 * @param board every line of the whiteboard in order
 */
public record VersionDiff(int from, int to, List<DiffLine> fields, List<DiffLine> board) {

    public VersionDiff {
        fields = List.copyOf(fields);
        board = List.copyOf(board);
    }

    static VersionDiff of(TemplateDraft from, TemplateDraft to) {
        return new VersionDiff(
                from.version(), to.version(), FieldDiff.of(from, to), BoardDiff.of(from.text(), to.text()));
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return fields.isEmpty() && board.stream().allMatch(line -> line.kind() == DiffLine.Kind.SAME);
    }
}
