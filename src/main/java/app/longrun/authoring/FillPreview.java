package app.longrun.authoring;

import java.util.List;

/**
 * What filling weeks would do, before it is done.
 *
 * @param edits what would be stored, with the versions that were seen
 */
public record FillPreview(List<FilledLine> lines, List<LineEdit> edits) {

    public FillPreview {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
    }
}
