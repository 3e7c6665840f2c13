package app.longrun.prescriptions.sheet;

import app.longrun.prescriptions.Tempo;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tempo in a cell: {@code 31X1}, {@code tempo 3010}, {@code 3-1-x-1}. */
final class TempoInCell {

    private static final Pattern NAMED = CellText.pattern("tempo(?![a-z])[\\s:=]*");
    private static final Pattern ANY = CellText.pattern("[0-9x]{4}(?![\\w%.])");
    /** Nobody pauses fast, and 2x24 without a unit is no tempo. */
    private static final Pattern TOGETHER = CellText.pattern("[0-9x][0-9][0-9x][0-9](?![\\w%.])");

    private static final Pattern APART =
            CellText.pattern("([0-9x])([-/])([0-9x])\\2([0-9x])(?:\\2([0-9x]))?(?![\\w%])");

    private TempoInCell() {}

    static String print(Tempo tempo) {
        return TOGETHER.matcher(tempo.text()).matches() ? tempo.text() : "tempo " + tempo.text();
    }

    static Optional<Tempo> read(CellText cell) {
        boolean isNamed = cell.skips(NAMED);
        MatchResult together = cell.take(isNamed ? ANY : TOGETHER);
        if (together != null) {
            return Optional.of(Tempo.parse(together.group()));
        }
        MatchResult apart = cell.take(APART);
        if (apart != null && apart.group(5) != null) {
            return Optional.of(Tempo.parse(apart.group().replaceAll("[-/]", "")));
        }
        if (apart != null) {
            throw cell.read(Mend.TEMPO);
        }
        if (isNamed) {
            throw cell.next(Mend.TEMPO, true);
        }
        return Optional.empty();
    }
}
