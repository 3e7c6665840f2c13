package app.longrun.authoring;

import app.longrun.strength.BlockFamily;
import java.util.List;

/**
 * A block that is being written, but for its lines.
 *
 * @param number the version coaches see, from 1
 * @param weeks 1 to 52
 * @param sessions the letters of a week, in their order
 * @param minutes the length of a session
 * @param hoursBetween the least from the start of one session to the start of the next
 * @param isFollowed whether a member follows this version, so that the next change makes a new one
 * @param version grows with every change of the head
 */
public record SheetHead(
        BlockFamily family,
        int number,
        String name,
        int weeks,
        List<String> sessions,
        int minutes,
        int hoursBetween,
        BlockNotes notes,
        List<Integer> deloadWeeks,
        List<Integer> testWeeks,
        boolean isFollowed,
        int version) {

    public SheetHead {
        sessions = List.copyOf(sessions);
        deloadWeeks = List.copyOf(deloadWeeks);
        testWeeks = List.copyOf(testWeeks);
    }

    /** The same with another number of weeks. */
    public SheetHead withWeeks(int other) {
        return new SheetHead(
                family,
                number,
                name,
                other,
                sessions,
                minutes,
                hoursBetween,
                notes,
                deloadWeeks,
                testWeeks,
                isFollowed,
                version);
    }
}
