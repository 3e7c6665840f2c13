package app.longrun.authoring.ui;

import java.util.List;

/** What became of the edits sent under a number; with a refusal nothing of them was stored. */
record AnswerCard(
        int seq,
        String at,
        String refusal,
        List<LineCard> saved,
        List<LineCard.Gone> gone,
        List<LineCard> conflicts,
        List<LoadCard> loads,
        List<WorkCard> totals,
        int number,
        boolean opened) {

    AnswerCard {
        saved = List.copyOf(saved);
        gone = List.copyOf(gone);
        conflicts = List.copyOf(conflicts);
        loads = List.copyOf(loads);
        totals = List.copyOf(totals);
    }

    static AnswerCard refused(int seq, String why) {
        return new AnswerCard(seq, "", why, List.of(), List.of(), List.of(), List.of(), List.of(), 0, false);
    }
}
