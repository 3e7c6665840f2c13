package app.longrun.runners;

import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RunWeek;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The runs that come of a key run in the weeks ahead; days are counted, so that no change of the clocks matters. */
final class KeyRunWeeks {

    /** How far ahead the calendar holds runs. */
    static final int WEEKS_AHEAD = 12;

    private KeyRunWeeks() {}

    /** One for each week from {@code today} on. */
    static Stream<RunWeek> of(KeyRunId id, MemberId member, KeyRunPlan plan, String title, LocalDate today) {
        LocalDate first = plan.from().isAfter(today) ? plan.from() : today;
        LocalDate last = last(plan, today);
        LocalDate day = first.with(TemporalAdjusters.nextOrSame(plan.weekday()));
        return Stream.iterate(day, on -> !on.isAfter(last), on -> on.plusWeeks(1))
                .map(on -> new RunWeek(
                        id.id(),
                        on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        run(member, plan, title, on)));
    }

    private static LocalDate last(KeyRunPlan plan, LocalDate today) {
        LocalDate horizon = today.plusWeeks(WEEKS_AHEAD);
        @Nullable LocalDate until = plan.until();
        return until != null && until.isBefore(horizon) ? until : horizon;
    }

    private static PlannedSession run(MemberId member, KeyRunPlan plan, String title, LocalDate on) {
        return new PlannedSession(
                new SessionId(Ids.next()),
                member,
                SessionKind.RUN,
                on,
                plan.at(),
                plan.minutes(),
                title,
                "",
                LegFacts.run(plan.kind(), plan.minutes()),
                plan.metres(),
                SessionState.PLANNED,
                null,
                null);
    }
}
