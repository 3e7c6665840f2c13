package app.longrun.assigning;

import app.longrun.calendar.AnchoredMove;
import app.longrun.calendar.SessionState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What becomes of a block when its race moves.
 *
 * @param isTaken whether another block stands in the way, so that this one stays
 */
record Followed(AnchoredBlock block, List<AnchoredMove> moves, RaceFollow.Span span, boolean isTaken) {

    RaceEffect effect() {
        return new RaceEffect(
                block.name(),
                count(move -> !move.isLeftOut() && move.session().state() == SessionState.PLANNED),
                count(move -> move.isLeftOut() && !move.session().isLeftOut()),
                count(move -> !move.isLeftOut() && move.session().isLeftOut()),
                isTaken);
    }

    /** The first day that is not as it was. */
    LocalDate firstDay() {
        return moves.stream()
                .map(AnchoredMove::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private int count(Predicate<AnchoredMove> which) {
        return Math.toIntExact(moves.stream().filter(which).count());
    }
}
