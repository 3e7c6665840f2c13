package app.longrun.reporting;

import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists the rows behind each figure; a row's columns are those of {@link Figure#columns}, as text. */
@Component
class RowQuery {

    /** How far a claim ({@code t}) got: the roster ({@code b}) knows who came before anybody notes it on the claim. */
    static final String CLAIM_STEP =
            "case when t.state = 'CLAIMED' and b.state in ('ATTENDED', 'NO_SHOW') then b.state else t.state end";

    private static final String ATTENDANCE = """
            select coalesce(m.display_name, b.guest_name),
                   case when b.member_id is null then 'GUEST' else 'MEMBER' end,
                   c.name,
                   to_char(c.starts_at at time zone :zone, 'YYYY-MM-DD HH24:MI')
            from gym.scheduled_class c
            join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id
            left join gym.member m on m.gym_id = b.gym_id and m.id = b.member_id
            where c.gym_id = :gym and c.starts_at >= :begins and c.starts_at < :ends and b.state = 'ATTENDED'
            order by c.starts_at desc, 1, b.id""";

    private static final String ADHERENCE = """
            select m.display_name, to_char(p.on_date, 'YYYY-MM-DD'), p.kind, p.title, p.state
            from gym.planned_session p
            join gym.member m on m.gym_id = p.gym_id and m.id = p.member_id
            where p.gym_id = :gym and p.on_date between :from and :to and p.on_date < :today and p.state <> 'CANCELLED'
              and (p.visible_from <= p.on_date or p.state = 'DONE')
            order by p.on_date desc, 1, p.id""";

    private static final String ACTIVE = """
            select m.display_name, count(*) filter (where s.is_class), count(*) filter (where not s.is_class),
                   to_char(max(s.on_date), 'YYYY-MM-DD')
            from (
              select b.gym_id, b.member_id, true as is_class, (c.starts_at at time zone :zone)::date as on_date
              from gym.scheduled_class c
              join gym.booking b on b.gym_id = c.gym_id and b.class_id = c.id
              where c.gym_id = :gym and c.starts_at >= :begins and c.starts_at < :ends and b.state = 'ATTENDED' and b.member_id is not null
              union all
              select l.gym_id, l.member_id, false, l.on_date
              from gym.session_log l
              where l.gym_id = :gym and l.on_date between :from and :to and l.finished_at is not null) as s
            join gym.member m on m.gym_id = :gym and m.id = s.member_id
            group by m.gym_id, m.id, m.display_name
            order by 1, m.id""";

    private static final String TRIALS = """
            select t.name, t.email, to_char(t.claimed_at at time zone :zone, 'YYYY-MM-DD HH24:MI'), c.name,
                   to_char(c.starts_at at time zone :zone, 'YYYY-MM-DD HH24:MI'), %1$s
            from gym.trial_claim t
            join gym.scheduled_class c on c.gym_id = t.gym_id and c.id = t.class_id
            left join gym.booking b on b.gym_id = t.gym_id and b.class_id = t.class_id and b.claim_id = t.id
            where t.gym_id = :gym and t.claimed_at >= :begins and t.claimed_at < :ends and %1$s in (:steps)
            order by t.claimed_at desc, t.id""".formatted(CLAIM_STEP);

    private static final int FETCH = 1_000;

    private final JdbcClient client;

    RowQuery(JdbcClient client) {
        this.client = client;
    }

    /** How many rows there are. */
    int count(Figure figure, Period period, Stamp stamp) {
        return ask("select count(*) from (" + sql(figure) + ") as line", figure, period, stamp)
                .query(Integer.class)
                .single();
    }

    /** The rows of one page, from 1. */
    List<ReportRow> page(Figure figure, Period period, Stamp stamp, int page) {
        return ask(sql(figure) + " limit :size offset :skipped", figure, period, stamp)
                .param("size", RowPage.SIZE)
                .param("skipped", (page - 1) * RowPage.SIZE)
                .query((row, number) -> row(row, figure))
                .list();
    }

    /** All rows, fetched in portions. */
    void each(Figure figure, Period period, Stamp stamp, Consumer<ReportRow> sink) {
        ask(sql(figure), figure, period, stamp).withFetchSize(FETCH).query(row -> {
            sink.accept(row(row, figure));
        });
    }

    private StatementSpec ask(String sql, Figure figure, Period period, Stamp stamp) {
        var zone = stamp.at().getZone();
        return client.sql(sql)
                .param("gym", CurrentGym.get().id().id())
                .params(Map.of(
                        "zone", zone.getId(),
                        "from", period.from(),
                        "to", period.to(),
                        "begins", period.beginsIn(zone),
                        "ends", period.endsIn(zone),
                        "today", stamp.at().toLocalDate(),
                        "steps", steps(figure)));
    }

    private static ReportRow row(ResultSet row, Figure figure) throws SQLException {
        String[] cells = new String[figure.columns().size()];
        for (int index = 0; index < cells.length; index++) {
            cells[index] = Objects.requireNonNull(row.getString(index + 1));
        }
        return new ReportRow(List.of(cells));
    }

    private static String sql(Figure figure) {
        return switch (figure) {
            case ATTENDANCE -> ATTENDANCE;
            case ADHERENCE -> ADHERENCE;
            case ACTIVE -> ACTIVE;
            case TRIALS, TRIALS_ATTENDED, TRIALS_CONVERTED, TRIALS_CANCELLED -> TRIALS;
        };
    }

    private static List<String> steps(Figure figure) {
        return switch (figure) {
            case TRIALS_ATTENDED -> List.of("ATTENDED", "CONVERTED");
            case TRIALS_CONVERTED -> List.of("CONVERTED");
            case TRIALS_CANCELLED -> List.of("CANCELLED");
            default -> List.of("CLAIMED", "ATTENDED", "CONVERTED", "CANCELLED", "NO_SHOW");
        };
    }
}
