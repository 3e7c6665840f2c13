package app.longrun.runners;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.RaceDays;
import app.longrun.calendar.RacePriority;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own races. They lie on the one calendar; what can be a race is decided here. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class Races {

    private final Calendar calendar;
    private final RaceDays days;
    private final RaceRows rows;
    private final Clock clock;

    Races(Calendar calendar, RaceDays days, RaceRows rows, Clock clock) {
        this.calendar = calendar;
        this.days = days;
        this.rows = rows;
        this.clock = clock;
    }

    /** The races from today on, by date. */
    @Transactional(readOnly = true)
    public List<Race> upcoming() {
        return rows.upcoming(self(), today());
    }

    /** Adds a goal race without a time in mind, from 100 to 1,000,000 metres; refuses as {@link #add(RaceEntry)} does. */
    public SessionId add(String name, LocalDate on, int metres) {
        return add(RaceEntry.of(name, on, metres));
    }

    /** Adds a race; throws {@link Refusal} for a name, distance, date or time out of bounds, or a day that has a race already. */
    public SessionId add(RaceEntry entry) {
        String kept = RaceRules.name(entry.name());
        RaceRules.checkDistance(entry.metres());
        RaceRules.checkGoal(entry.goal(), entry.metres());
        checkFree(entry.on());
        SessionId id = new SessionId(Ids.next());
        calendar.plan(List.of(new PlannedSession(
                id,
                self(),
                SessionKind.RACE,
                entry.on(),
                null,
                0,
                kept,
                "",
                LegFacts.race(entry.priority()),
                entry.metres(),
                SessionState.PLANNED,
                null,
                null)));
        if (entry.goal() != null) {
            days.grade(id, entry.priority(), seconds(entry.goal()));
        }
        return id;
    }

    /** Moves a race to another day, under the rules for a new one; a race that was run stays where it is. */
    public void move(SessionId race, LocalDate on) {
        if (find(race).on().equals(on)) {
            return;
        }
        checkFree(on);
        days.move(race, on);
    }

    /** Says anew how much a race matters and what time is in mind; throws {@link Refusal} for a time that cannot be. */
    public void grade(SessionId race, RacePriority priority, @Nullable RaceTime goal) {
        RaceRules.checkGoal(goal, find(race).metres());
        days.grade(race, priority, seconds(goal));
    }

    /** Takes a race off the calendar; one that was run stays. */
    public void remove(SessionId race) {
        find(race);
        days.cancel(race);
    }

    /** Unknown, foreign, run and past recall read alike. */
    private Race find(SessionId id) {
        return rows.planned(self(), today()).stream()
                .filter(race -> race.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("runners.race.unknown"));
    }

    private void checkFree(LocalDate on) {
        RaceRules.checkDate(on, today());
        rows.lock(self());
        if (rows.isOn(self(), on)) {
            throw new Refusal("runners.race.twice");
        }
    }

    private LocalDate today() {
        return CurrentGym.today(clock);
    }

    private static @Nullable Integer seconds(@Nullable RaceTime goal) {
        return goal == null ? null : goal.seconds();
    }

    private static MemberId self() {
        return Caller.current().self();
    }
}
