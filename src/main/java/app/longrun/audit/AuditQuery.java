package app.longrun.audit;

import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail along its index on time; members by the name their row has now. */
@Component
class AuditQuery {

    private static final String ENTRIES = """
            select e.id, e.at, coalesce(m.display_name, e.actor) as who,
                   e.member_id is null and e.person_id is null and e.actor <> 'visitor' as is_system,
                   e.acting_as, e.action, e.subject, coalesce(a.display_name, c.name) as about, e.detail
            from audit.entry e
            left join gym.member m on m.gym_id = e.gym_id and m.id = e.member_id
            left join gym.member a on a.gym_id = e.gym_id and a.id = e.about
            left join gym.trial_claim c on c.gym_id = e.gym_id and c.id = e.about
            where e.gym_id = :gym""";

    /** Jumps from each word to the next along an index, however many entries have it. */
    private static final String WORDS = """
            with recursive word (text) as (
              select min(e.%1$s) from audit.entry e where e.gym_id = :gym
              union all
              select (select min(e.%1$s) from audit.entry e where e.gym_id = :gym and e.%1$s > word.text)
              from word where word.text is not null)
            select text from word where text is not null""";

    private static final int FETCH = 1_000;

    private final JdbcClient client;

    AuditQuery(JdbcClient client) {
        this.client = client;
    }

    /** The newest entries older than {@code before}, at most {@code size}. */
    List<FoundEntry> page(AuditAsked asked, @Nullable AuditCursor before, int size) {
        return ask(asked, before, " limit " + size)
                .query((row, number) -> found(row))
                .list();
    }

    /** All of them, in portions. */
    void each(AuditAsked asked, Consumer<AuditEntry> sink) {
        ask(asked, null, "").withFetchSize(FETCH).query(row -> {
            sink.accept(found(row).entry());
        });
    }

    List<String> actions() {
        return words(WORDS.formatted("action"));
    }

    List<String> subjects() {
        return words(WORDS.formatted("subject"));
    }

    private List<String> words(String sql) {
        return client.sql(sql)
                .param("gym", CurrentGym.get().id().id())
                .query((row, number) -> row.getString("text"))
                .list();
    }

    private JdbcClient.StatementSpec ask(AuditAsked asked, @Nullable AuditCursor before, String limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> names = new HashMap<>();
        conditions.add(ENTRIES);
        names.put("gym", CurrentGym.get().id().id());
        add(
                conditions,
                names,
                "strpos(lower(coalesce(m.display_name, e.actor)), :who) > 0",
                "who",
                asked.whoInLowerCase());
        add(conditions, names, "e.action = :action", "action", asked.action());
        add(conditions, names, "e.subject = :subject", "subject", asked.subject());
        add(conditions, names, "e.at >= :from", "from", asked.begins(CurrentGym.zone()));
        add(conditions, names, "e.at < :to", "to", asked.ends(CurrentGym.zone()));
        if (before != null) {
            conditions.add("(e.at, e.id) < (:before, :beforeId)");
            names.put("before", before.at().atOffset(ZoneOffset.UTC));
            names.put("beforeId", before.id());
        }
        return client.sql(String.join(" and ", conditions) + " order by e.at desc, e.id desc" + limit)
                .params(names);
    }

    private static void add(
            List<String> conditions, Map<String, Object> names, String condition, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            conditions.add(condition);
            names.put(name, value);
        }
    }

    private static FoundEntry found(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new FoundEntry(
                new AuditCursor(at.toInstant(), row.getObject("id", UUID.class)),
                new AuditEntry(
                        at.atZoneSameInstant(CurrentGym.zone()),
                        row.getString("who"),
                        row.getBoolean("is_system"),
                        row.getString("acting_as"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("about"),
                        row.getString("detail")));
    }
}
