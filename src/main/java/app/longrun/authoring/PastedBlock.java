package app.longrun.authoring;

import app.longrun.platform.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines read from pasted text, be it lines of words such as {@code A1 Back squat 5x5 @80% r3:00} or a range of a spreadsheet. Headings
 * such as {@code Week 2} and {@code Session B} say where the lines below them belong; no line is dropped.
 */
final class PastedBlock {

    private static final int MOST = 500;
    private static final double STEP = 1024;
    private static final Pattern WEEK = Pattern.compile("(?i)week\\s*(\\d{1,2})\\s*:?");
    private static final Pattern SESSION = Pattern.compile("(?i)(?:session|day|workout)\\s*([A-G]|[1-7])\\s*:?.*");

    private final SheetHead head;
    private final double after;
    private final Map<String, UUID> lines = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<LineEdit> read = new ArrayList<>();
    private int week;
    private String session;
    private boolean isMoved;

    private PastedBlock(SheetHead head, int week, String session, double after) {
        this.head = head;
        this.week = week;
        this.session = session;
        this.after = after;
    }

    /** The lines of {@code text}, behind the place {@code after} of a session where no heading says otherwise; at most 500. */
    static List<LineEdit> read(String text, SheetHead head, int week, String session, double after) {
        PastedBlock block = new PastedBlock(head, week, session, after);
        PastedTable table = PastedTable.of(text);
        text.lines().filter(line -> !line.isBlank()).limit(MOST).forEach(line -> block.line(line, table));
        return block.read;
    }

    private void line(String line, PastedTable table) {
        String words = line.strip();
        Matcher isWeek = WEEK.matcher(words);
        Matcher isSession = SESSION.matcher(words);
        if (isWeek.matches()) {
            week = Math.clamp(Integer.parseInt(isWeek.group(1)), 1, head.weeks());
            isMoved = true;
        } else if (isSession.matches()) {
            session = known(isSession.group(1).toUpperCase(Locale.ROOT));
            isMoved = true;
        } else if (!table.isHeader(line)) {
            add(table.isTable() ? table.row(line) : PastedRow.of(words));
        }
    }

    private String known(String named) {
        String letter =
                Character.isDigit(named.charAt(0)) ? String.valueOf((char) ('A' + named.charAt(0) - '1')) : named;
        return head.sessions().contains(letter) ? letter : session;
    }

    private void add(PastedRow row) {
        int nth = counts.merge(week + session, 1, Integer::sum);
        // The same line in every week, so that weeks pasted one below the other can be compared and filled.
        UUID line = lines.computeIfAbsent(session + nth, key -> Ids.next());
        double place = isMoved ? nth * STEP : after + nth * (STEP / MOST);
        read.add(new LineEdit(
                line,
                week,
                0,
                session,
                place,
                row.isLinked() && nth > 1,
                row.words(),
                null,
                row.cell(),
                row.remark(),
                "",
                false));
    }
}
