package app.longrun.authoring;

import app.longrun.platform.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The letters of a session from the order of its lines: A, B, C, and A1, A2 where lines take turns. */
final class Letters {

    private static final int MOST_GROUPS = 26;
    private static final int MOST_TOGETHER = 9;

    private Letters() {}

    /** The lines of a whole block, session by session, each with its letter. */
    static List<SheetLine> ofAll(List<SheetLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.week() * 100 + line.session().charAt(0), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(session -> of(session).stream())
                .toList();
    }

    /** The lines of one session in their order, each with its letter; refuses more than 26 letters or 9 lines to a letter. */
    static List<SheetLine> of(List<SheetLine> session) {
        List<SheetLine> ordered = session.stream()
                .sorted(Comparator.comparingDouble(SheetLine::place).thenComparing(SheetLine::line))
                .toList();
        List<SheetLine> lettered = new ArrayList<>();
        int group = 0;
        for (int first = 0; first < ordered.size(); group++) {
            int next = first + 1;
            while (next < ordered.size() && ordered.get(next).isLinked()) {
                next++;
            }
            if (group >= MOST_GROUPS || next - first > MOST_TOGETHER) {
                throw new Refusal("authoring.refused.letters", MOST_GROUPS, MOST_TOGETHER);
            }
            char letter = (char) ('A' + group);
            for (int at = first; at < next; at++) {
                String number = next - first == 1 ? "" : String.valueOf(at - first + 1);
                lettered.add(ordered.get(at).at(letter + number));
            }
            first = next;
        }
        return lettered;
    }
}
