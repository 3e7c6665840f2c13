package app.longrun.authoring;

import app.longrun.exercises.MovementId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a week as it is stored.
 *
 * @param position the letter that members read: A1 and A2 take turns, A stands alone
 * @param place where it stands among the lines of the session
 * @param words the movement's name, or what was typed where no movement is chosen yet
 * @param cell the shorthand: canonical where it is understood, else as it was typed
 * @param version grows with every change
 */
public record SheetLine(
        UUID line,
        int week,
        String session,
        String position,
        double place,
        boolean isLinked,
        String words,
        @Nullable MovementId movement,
        String cell,
        boolean isUnderstood,
        String remark,
        String rule,
        int version) {

    /** Whether a member could do it: a movement is chosen and the shorthand is understood. */
    public boolean isReady() {
        return movement != null && isUnderstood && !cell.isEmpty();
    }

    SheetLine at(String letter) {
        return new SheetLine(
                line,
                week,
                session,
                letter,
                place,
                isLinked,
                words,
                movement,
                cell,
                isUnderstood,
                remark,
                rule,
                version);
    }
}
