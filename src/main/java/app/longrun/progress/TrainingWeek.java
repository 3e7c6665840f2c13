package app.longrun.progress;

import app.longrun.prescriptions.Tonnage;
import app.longrun.prescriptions.WeekShape;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a week from Monday to Sunday took. A session that told no effort stays missing: it lowers the coverage and is never
 * counted as a load of nothing (science.md 3.3).
 *
 * @param done how many sessions were done
 * @param told how many of these told their effort
 * @param units systemic load in AU of those that did
 * @param legUnits the part of it the legs carried, in AU
 * @param metres run and raced
 * @param shape none before the week is over, and none where a session is missing
 */
public record TrainingWeek(
        LocalDate monday,
        int done,
        int told,
        int units,
        int legUnits,
        Tonnage tonnage,
        int contacts,
        int metres,
        @Nullable WeekShape shape) {

    /** The week of some sessions, of which others are left out. */
    static TrainingWeek of(LocalDate monday, List<TrainingSession> sessions, LocalDate today) {
        List<TrainingSession> done = sessions.stream()
                .filter(TrainingSession::isDone)
                .filter(session -> isIn(session.on(), monday))
                .toList();
        int told =
                (int) done.stream().filter(session -> session.effort() != null).count();
        boolean isWhole = told == done.size() && monday.plusWeeks(1).compareTo(today) <= 0;
        return new TrainingWeek(
                monday,
                done.size(),
                told,
                done.stream().mapToInt(TrainingWeek::units).sum(),
                done.stream().mapToInt(TrainingWeek::legUnits).sum(),
                done.stream().map(TrainingSession::tonnage).reduce(Tonnage.NONE, Tonnage::plus),
                done.stream().mapToInt(TrainingSession::contacts).sum(),
                done.stream()
                        .filter(TrainingSession::isRun)
                        .mapToInt(TrainingSession::metres)
                        .sum(),
                isWhole ? shape(monday, done) : null);
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The share of the sessions done that told their effort, in whole per cent rounded down; none where none was done. */
    public OptionalInt coveragePercent() {
        return done == 0 ? OptionalInt.empty() : OptionalInt.of(100 * told / done);
    }

    /** Whether sessions were done and none of them told its effort, so that nobody knows the load. */
    public boolean isUnknown() {
        return done > 0 && told == 0;
    }

    /** Whether some session is missing from the load. */
    public boolean isPartial() {
        return told < done;
    }

    private static WeekShape shape(LocalDate monday, List<TrainingSession> done) {
        return WeekShape.of(IntStream.range(0, 7)
                .map(day -> done.stream()
                        .filter(session -> session.on().equals(monday.plusDays(day)))
                        .mapToInt(TrainingWeek::units)
                        .sum())
                .boxed()
                .toList());
    }

    private static int units(TrainingSession session) {
        return session.effort() == null ? 0 : session.effort().units();
    }

    private static int legUnits(TrainingSession session) {
        return session.effort() == null ? 0 : session.effort().legUnits(session.legs());
    }

    private static boolean isIn(LocalDate day, LocalDate monday) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }
}
