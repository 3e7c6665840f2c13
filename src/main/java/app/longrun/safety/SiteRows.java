package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.identity.MemberId;
import app.longrun.pain.Action;
import app.longrun.pain.Standing;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where the sites of members stand. A site that is no longer shared is their own affair: no rule follows it. */
@Component
class SiteRows {

    private static final String SITES = """
            select region, side, is_open, is_paused, is_referred, steps_down, weeks_back, held_from, assignment_id, held_week, action,
              array_to_string(stop_words, ' ') as stop_words
            from gym.pain_site where gym_id = ? and member_id = ? and shared
              and (is_open or is_paused or steps_down > 0) order by is_paused desc, is_open desc, held_from, region, side""";

    private final JdbcClient client;
    private final Clock clock;

    SiteRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Those that make the plan other than written, those that pause it first; one statement. */
    List<SoreSite> easing(MemberId member) {
        return client.sql(SITES)
                .params(gym(), member.id())
                .query((row, number) -> site(row))
                .list();
    }

    /** Those of {@code members} whose plan is eased; one statement however many. */
    List<SoreMember> sore(Collection<MemberId> members) {
        return client.sql(
                        "select distinct member_id, person_id from gym.pain_site where gym_id = ? and member_id = any(?)"
                                + " and shared and (is_open or is_paused or steps_down > 0)")
                .params(gym(), members.stream().map(MemberId::id).toArray(UUID[]::new))
                .query((row, number) -> new SoreMember(
                        new MemberId(row.getObject("member_id", UUID.class)), row.getObject("person_id", UUID.class)))
                .list();
    }

    void keep(MemberId member, UUID person, SoreSite sore) {
        Standing standing = sore.standing();
        client.sql("""
                        insert into gym.pain_site (gym_id, id, member_id, person_id, region, side, is_open, is_paused, is_referred,
                          steps_down, weeks_back, held_from, assignment_id, held_week, action, stop_words, changed_at)
                        values (:gym, :id, :member, :person, :region, :side, :open, :paused, :referred, :down, :back, :held, :assignment,
                          :week, :action, :stop, :now)
                        on conflict (gym_id, member_id, region, side) do update set is_open = excluded.is_open,
                          is_paused = excluded.is_paused, is_referred = excluded.is_referred, steps_down = excluded.steps_down,
                          weeks_back = excluded.weeks_back, held_from = excluded.held_from, assignment_id = excluded.assignment_id,
                          held_week = excluded.held_week, action = excluded.action, stop_words = excluded.stop_words,
                          changed_at = excluded.changed_at, shared = true""")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("member", member.id())
                .param("person", person)
                .param("region", sore.site().region().word())
                .param("side", sore.site().sideWord())
                .param("open", standing.isOpen())
                .param("paused", standing.isPaused())
                .param("referred", standing.isReferred())
                .param("down", standing.stepsDown())
                .param("back", standing.weeksBack())
                .param("held", standing.heldFrom(), Types.DATE)
                .param("assignment", sore.assignment(), Types.OTHER)
                .param("week", sore.heldWeek(), Types.INTEGER)
                .param("action", sore.action() == null ? null : sore.action().name(), Types.VARCHAR)
                .param("stop", sore.stopWords().stream().map(Enum::name).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The block somebody followed on a day, by the last session of one that was planned for then or earlier. */
    Optional<BlockSlot> followedOn(MemberId member, LocalDate day) {
        return client.sql("select assignment_id, block_week, block_session from gym.planned_session where gym_id = ?"
                        + " and member_id = ? and kind = 'LIFTING' and on_date <= ? and state <> 'CANCELLED'"
                        + " order by on_date desc limit 1")
                .params(gym(), member.id(), day)
                .query((row, number) -> new BlockSlot(
                        row.getObject("assignment_id", UUID.class),
                        row.getInt("block_week"),
                        row.getString("block_session")))
                .optional();
    }

    static SoreSite site(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return new SoreSite(
                BodySite.of(row.getString("region"), row.getString("side")),
                new Standing(
                        row.getBoolean("is_open"),
                        row.getBoolean("is_paused"),
                        row.getBoolean("is_referred"),
                        row.getInt("steps_down"),
                        row.getInt("weeks_back"),
                        row.getObject("held_from", LocalDate.class)),
                row.getObject("assignment_id", UUID.class),
                row.getObject("held_week", Integer.class),
                action == null ? null : Action.valueOf(action),
                NoteRows.words(row.getString("stop_words")));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
