package app.longrun.pain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One site of one runner through time: its flag, its baseline, and what follows from the last report.
 *
 * @param reports in any order; kept in order of their sessions
 */
public record Site(boolean isBone, List<Report> reports) implements Serializable {

    private static final int DAYS = 14;
    static final int CALM_SESSIONS = 2;

    public Site {
        reports = reports.stream().sorted(Comparator.comparing(Report::at)).toList();
    }

    /**
     * What follows from the last report as things stand at {@code now}: nothing more than a hold while the flag is open.
     * Empty when nothing was ever reported.
     */
    public Optional<Action> action(LocalDateTime now) {
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Action action = decision(reports.size() - 1, now);
        return Optional.of(action.mayRaise() && isOpen(now) ? Action.HOLD : action);
    }

    /** Whether the flag is open: from a score of 3, or above 0 at a bone, until two sessions in 0 to 2 with settled mornings. */
    public boolean isOpen(LocalDateTime now) {
        boolean isOpen = false;
        int calm = 0;
        for (int i = 0; i < reports.size(); i++) {
            if (opens(i)) {
                isOpen = true;
                calm = 0;
            } else if (isCalm(i, now)) {
                calm++;
                isOpen = isOpen && calm < CALM_SESSIONS;
            } else {
                calm = 0;
            }
        }
        return isOpen;
    }

    /** The median of the mornings in the 14 days before the flag was opened last, rounded down; 0 without any. */
    PainScore baseline(int report) {
        LocalDate flagged = reports.get(flag(report)).at().toLocalDate();
        List<PainScore> mornings = reports.subList(0, flag(report)).stream()
                .filter(before -> before.nextMorning() != null)
                .filter(before -> isWithin(before.at().toLocalDate().plusDays(1), flagged))
                .map(Report::nextMorning)
                .sorted()
                .toList();
        return mornings.isEmpty() ? PainScore.NONE : median(mornings);
    }

    private static PainScore median(List<PainScore> sorted) {
        int upper = sorted.get(sorted.size() / 2).value();
        int lower = sorted.get((sorted.size() - 1) / 2).value();
        return new PainScore((upper + lower) / 2);
    }

    private Morning morning(int report, LocalDateTime now) {
        Report said = reports.get(report);
        return Morning.of(said.at(), said.nextMorning(), baseline(report), now);
    }

    /** The first of the reports that opened the flag this report stands under; the report itself when none is open. */
    private int flag(int report) {
        int flag = report;
        int calm = 0;
        for (int i = report - 1; i >= 0 && calm < CALM_SESSIONS; i--) {
            if (opens(i)) {
                flag = i;
                calm = 0;
            } else {
                calm++;
            }
        }
        return flag;
    }

    private boolean hasUnsettledBefore(int report, LocalDateTime now) {
        LocalDate day = reports.get(report).at().toLocalDate();
        return IntStream.range(0, report)
                .filter(i -> isWithin(reports.get(i).at().toLocalDate(), day))
                .filter(i -> reports.get(i).worst().known().map(PainScore::band).equals(Optional.of(Band.ACCEPTABLE)))
                .anyMatch(i -> morning(i, now) == Morning.NOT_SETTLED);
    }

    /** What a report comes to as things stand at {@code now}, whatever came after it. */
    Action decision(int report, LocalDateTime now) {
        Report said = reports.get(report);
        return said.hasStopWord()
                ? Action.REFER
                : PainLadder.decide(isBone, said.worst(), morning(report, now), hasUnsettledBefore(report, now));
    }

    boolean opens(int index) {
        Report report = reports.get(index);
        int from = isBone ? 1 : 3;
        return report.hasStopWord()
                || report.worst().known().filter(score -> score.value() >= from).isPresent();
    }

    boolean isCalm(int report, LocalDateTime now) {
        return reports.get(report).worst().isComplete() && morning(report, now) == Morning.SETTLED;
    }

    private static boolean isWithin(LocalDate day, LocalDate before) {
        return !day.isBefore(before.minusDays(DAYS)) && !day.isAfter(before);
    }
}
