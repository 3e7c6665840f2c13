package app.longrun.authoring.ui;

import app.longrun.authoring.LineEdit;
import java.util.List;

/** What the sheet asks to store, under a number that its answer carries. */
record SheetEdits(int seq, List<LineEdit> edits) {

    SheetEdits {
        edits = List.copyOf(edits);
    }
}
