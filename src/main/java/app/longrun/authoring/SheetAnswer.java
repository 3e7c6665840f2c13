package app.longrun.authoring;

import java.time.LocalTime;
import java.util.List;

/**
 * What became of some edits.
 *
 * @param at when, on the gym's clock
 * @param number the version they went into
 * @param saved the lines as they are stored now; a line that was taken out is not among them
 * @param gone the lines that are no longer in their week
 * @param conflicts the lines somebody else has changed in between, as they are stored: nothing of the edit was
 * @param loads what the saved lines that are ready come to for the member who was chosen
 * @param totals of the weeks that were touched and of those whose limits they count in
 */
public record SheetAnswer(
        LocalTime at,
        int number,
        List<SheetLine> saved,
        List<LineEdit> gone,
        List<SheetLine> conflicts,
        List<LineLoad> loads,
        List<WeekWork> totals) {

    public SheetAnswer {
        saved = List.copyOf(saved);
        gone = List.copyOf(gone);
        conflicts = List.copyOf(conflicts);
        loads = List.copyOf(loads);
        totals = List.copyOf(totals);
    }
}
