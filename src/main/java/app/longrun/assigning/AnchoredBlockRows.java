package app.longrun.assigning;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which blocks hang on a race; a member has one race a day, so its day says which. */
@Component
class AnchoredBlockRows {

    private final JdbcClient client;

    AnchoredBlockRows(JdbcClient client) {
        this.client = client;
    }

    /** The active ones of a member that are not over, by their first day. */
    List<AnchoredBlock> on(MemberId member, LocalDate race, LocalDate today) {
        return client.sql("""
                        select a.id, b.name, a.weeks_before, a.is_taper, a.starts_on, a.ends_on from gym.assignment a
                        join gym.block b on b.gym_id = a.gym_id and b.id = a.block_id
                        where a.gym_id = :gym and a.member_id = :member and a.race_on = :race and a.state = 'ACTIVE'
                          and a.ends_on >= :today and a.ended_by is null and a.weeks_before is not null
                        order by a.starts_on""")
                .param("gym", gym())
                .param("member", member.id())
                .param("race", race)
                .param("today", today)
                .query((row, number) -> block(row))
                .list();
    }

    /** Whether a member follows a block in these days that does not hang on the same race. */
    boolean isTaken(MemberId member, LocalDate race, RaceFollow.Span span) {
        return client.sql("""
                        select exists (select from gym.assignment a where a.gym_id = :gym and a.member_id = :member
                          and a.race_on is distinct from :race and a.state = 'ACTIVE'
                          and a.starts_on <= :to and a.ends_on >= :from)""")
                .param("gym", gym())
                .param("member", member.id())
                .param("race", race)
                .param("from", span.from())
                .param("to", span.to())
                .query(Boolean.class)
                .single();
    }

    /** Notes where a block stands now, and on which race it hangs. */
    void follow(AnchoredBlock block, LocalDate race, RaceFollow.Span span) {
        client.sql("""
                        update gym.assignment set race_on = :race, starts_on = :from, ends_on = :to, version = version + 1
                        where gym_id = :gym and id = :id""")
                .param("gym", gym())
                .param("id", block.id().id())
                .param("race", race)
                .param("from", span.from())
                .param("to", span.to())
                .update();
    }

    private static AnchoredBlock block(ResultSet row) throws SQLException {
        return new AnchoredBlock(
                new AssignmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new RaceHook(row.getInt("weeks_before"), row.getBoolean("is_taper")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
