package app.longrun.authoring;

import app.longrun.prescriptions.Phrase;
import java.util.List;

/**
 * What filling weeks would do, before it is done.
 *
 * @param edits what would be stored, with the versions that were seen
 * @param deload the weeks that would be lighter ones
 * @param problems where the rule is not understood, which leaves nothing to store, or does not fit a line, which then stays the same
 */
public record FillPreview(List<FilledLine> lines, List<LineEdit> edits, List<Integer> deload, List<Phrase> problems) {

    public FillPreview {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
        deload = List.copyOf(deload);
        problems = List.copyOf(problems);
    }

    static FillPreview impossible(Phrase problem) {
        return new FillPreview(List.of(), List.of(), List.of(), List.of(problem));
    }
}
