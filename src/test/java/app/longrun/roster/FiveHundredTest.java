package app.longrun.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.board.BoardSpan;
import app.longrun.board.Boards;
import app.longrun.identity.MemberId;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.LegHit;
import app.longrun.legload.LegLoad;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A gym of five hundred, each with heavy legs on Monday and a key run on Tuesday of the coming four weeks. */
@DatabaseTest
class FiveHundredTest {

    private static final int PEOPLE = 500;

    private static final String WEEKS = """
            insert into gym.planned_session (gym_id, id, member_id, kind, on_date, at_time, minutes, title, purpose, leg_load,
              is_heavy_lower, heavy_sets, leg_sets, contacts, is_quality, run_kind, state, assignment_id, block_week,
              block_session, version)
            select m.gym_id, gen_random_uuid(), m.id, case when d.n = 0 then 'LIFTING' else 'RUN' end,
              cast(:monday as date) + 7 * w.n + d.n, (case when d.n = 0 then '18:00' else '07:00' end)::time, 60, case when d.n = 0 then 'Strength A' else 'Intervals' end, '',
              case when d.n = 0 then 3 else 2 end, d.n = 0, case when d.n = 0 then 5 else 0 end,
              case when d.n = 0 then 8 else 0 end, 0, d.n = 1, case when d.n = 1 then 'QUALITY' end, 'PLANNED',
              case when d.n = 0 then m.id end, case when d.n = 0 then w.n + 4 end, case when d.n = 0 then 'A' end, 0
            from gym.member m, generate_series(0, 3) as w (n), generate_series(0, 1) as d (n)
            where m.gym_id = :gym and m.display_name like 'Runner %'""";

    @Autowired
    private TestGyms gyms;

    @Autowired
    private MemberRoster roster;

    @Autowired
    private LegLoad legs;

    @Autowired
    private Boards boards;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyScreenOfEverybodyTakesTheSameFewStatements() {
        Someone coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        LocalDate monday = LocalDate.now(coach.gym().settings().zone()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<MemberId> members = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            members.add(gyms.join(coach.gym(), "Runner %03d".formatted(n), Role.MEMBER)
                    .member());
        }
        plan(coach, monday);

        assertThat(statements.of(() -> gyms.as(coach, () -> roster.page(RosterFilter.ALL, 1))))
                .hasSize(1);
        assertThat(statements.of(() -> gyms.as(coach, () -> legs.of(members, monday, monday.plusWeeks(4)))))
                .hasSize(4);
        assertThat(statements.of(() -> gyms.as(coach, () -> boards.members("", 0))))
                .hasSize(1);
        assertThat(statements.of(() -> gyms.as(coach, () -> boards.entries(members, new BoardSpan(monday, 4)))))
                .hasSize(6);

        Map<MemberId, GuardedCalendar> calendars = gyms.as(coach, () -> legs.of(members, monday, monday.plusWeeks(4)));
        assertThat(calendars).hasSize(PEOPLE);
        assertThat(calendars.values())
                .allSatisfy(calendar -> assertThat(calendar.hits()).hasSize(4).allMatch(LegHit::isOpen));
    }

    private void plan(Someone coach, LocalDate monday) {
        TestDoor.withAllHealth(
                coach.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql(WEEKS)
                                .param("gym", coach.gym().id().id())
                                .param("monday", monday)
                                .update()));
    }
}
