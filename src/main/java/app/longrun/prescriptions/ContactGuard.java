package app.longrun.prescriptions;

import java.util.ArrayList;
import java.util.List;

/**
 * How fast foot contacts may grow: a week holds at most 1.2 times the highest of the four weeks before it, or 15 more, whichever is larger;
 * after four weeks without any, 60 (science.md 2.2 and 6 [J]).
 */
public final class ContactGuard {

    /** The most contacts of a first exposure. */
    public static final int FIRST_EXPOSURE = 60;

    private static final int WEEKS_BACK = 4;
    private static final int STEP = 15;

    private ContactGuard() {}

    /** A week that holds more contacts than the weeks before it allow; {@code week} counts from 1. */
    public record Hit(int week, int contacts, int limit) {}

    /** The most contacts of the week that follows these, the latest last. */
    public static int limit(List<Integer> before) {
        int highest = before.subList(Math.max(0, before.size() - WEEKS_BACK), before.size()).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return highest == 0 ? FIRST_EXPOSURE : Math.max(highest * 6 / 5, highest + STEP);
    }

    /** The weeks of a block that grow too fast, after the weeks the member comes from (none where unknown), the latest last. */
    public static List<Hit> hits(List<Integer> before, List<Integer> weeks) {
        List<Integer> known = new ArrayList<>(before);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            int limit = limit(known);
            if (weeks.get(i) > limit) {
                hits.add(new Hit(i + 1, weeks.get(i), limit));
            }
            known.add(weeks.get(i));
        }
        return hits;
    }
}
