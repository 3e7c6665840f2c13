package app.longrun.runners;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
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
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own races. They lie on the one calendar; what can be a race is decided here. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class Races {

    private final Calendar calendar;
    private final JdbcClient client;
    private final Clock clock;

    Races(Calendar calendar, JdbcClient client, Clock clock) {
        this.calendar = calendar;
        this.client = client;
        this.clock = clock;
    }

    /** The races from today on, by date. */
    @Transactional(readOnly = true)
    public List<Race> upcoming() {
        LocalDate today = today();
        return calendar.between(self(), today, today.plusYears(4)).stream()
                .filter(session -> session.kind() == SessionKind.RACE)
                .map(Races::toRace)
                .toList();
    }

    /**
     * Adds a race.
     *
     * @param metres its distance, from 100 to 1,000,000
     * @throws Refusal for a name, distance or date out of bounds, or a day that has a race already
     */
    public SessionId add(String name, LocalDate on, int metres) {
        String kept = RaceRules.name(name);
        RaceRules.checkDistance(metres);
        checkFree(on);
        SessionId id = new SessionId(Ids.next());
        calendar.plan(List.of(new PlannedSession(
                id,
                self(),
                SessionKind.RACE,
                on,
                null,
                0,
                kept,
                "",
                LegFacts.race(RacePriority.A),
                metres,
                SessionState.PLANNED,
                null,
                null)));
        return id;
    }

    /** Moves a race to another day, under the rules for a new one; a race that was run stays where it is. */
    public void move(SessionId race, LocalDate on) {
        if (find(race).on().equals(on)) {
            return;
        }
        checkFree(on);
        calendar.moveRace(race, on);
    }

    /** Takes a race off the calendar; one that was run stays. */
    public void remove(SessionId race) {
        find(race);
        calendar.cancelRace(race);
    }

    /** Unknown, foreign and past recall read alike. */
    private PlannedSession find(SessionId id) {
        return calendar.between(self(), today(), today().plusYears(4)).stream()
                .filter(session -> session.id().equals(id) && session.kind() == SessionKind.RACE)
                .filter(session -> session.state() == SessionState.PLANNED)
                .findFirst()
                .orElseThrow(() -> new Refusal("runners.race.unknown"));
    }

    private void checkFree(LocalDate on) {
        RaceRules.checkDate(on, today());
        // Two taps at once would both find the day free: the member's row lets one through at a time.
        client.sql("select 1 from gym.member where gym_id = ? and id = ? for update")
                .params(CurrentGym.get().id().id(), self().id())
                .query(Integer.class)
                .single();
        if (calendar.between(self(), on, on).stream().anyMatch(session -> session.kind() == SessionKind.RACE)) {
            throw new Refusal("runners.race.twice");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CurrentGym.zone()));
    }

    private static MemberId self() {
        return Caller.current().self();
    }

    private static Race toRace(PlannedSession session) {
        return new Race(
                session.id(), session.title(), session.on(), Objects.requireNonNullElse(session.distanceMetres(), 0));
    }
}
