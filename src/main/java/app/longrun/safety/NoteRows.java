package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.pain.Bone;
import app.longrun.pain.StopWord;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notes: one a day for each site, in which a later word never makes less of an earlier one. */
@Component
class NoteRows {

    private static final LocalTime SOME_TIME = LocalTime.NOON;

    private final JdbcClient client;
    private final Clock clock;

    NoteRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Whoever holds a member's turn is the only one to change what follows from their notes. */
    void takeTurn(MemberId member) {
        client.sql("select 1 from gym.member where gym_id = ? and id = ? for update")
                .params(gym(), member.id())
                .query(Integer.class)
                .optional();
    }

    void keep(MemberId member, UUID person, PainNote note, LocalDateTime at) {
        int raised = bound("""
                        update gym.pain_report set worst_during = greatest(worst_during, :during), worst_after = greatest(worst_after, :after),
                          bone = :bone, stop_words = array(select distinct unnest(stop_words || :stop)),
                          session_id = coalesce(:session, session_id), shared = :shared
                        where gym_id = :gym and member_id = :member and region = :region and side is not distinct from :side
                          and on_date = :on""", member, note, at).update();
        if (raised == 0) {
            bound("""
                            insert into gym.pain_report (gym_id, id, member_id, person_id, region, side, on_date, at_time, worst_during,
                              worst_after, bone, stop_words, session_id, shared, created_at)
                            values (:gym, :id, :member, :person, :region, :side, :on, :at, :during, :after, :bone, :stop, :session,
                              :shared, :now)""", member, note, at)
                    .param("id", Ids.next())
                    .param("person", person)
                    .param("at", at.toLocalTime())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Answers the morning after {@code day}; whether there was a note to answer. */
    boolean answer(MemberId member, BodySite site, LocalDate day, int score) {
        return client.sql("update gym.pain_report set next_morning = :score where gym_id = :gym and member_id = :member"
                                + " and region = :region and side is not distinct from :side and on_date = :on")
                        .param("score", score)
                        .param("gym", gym())
                        .param("member", member.id())
                        .param("region", site.region().word())
                        .param("side", side(site), Types.VARCHAR)
                        .param("on", day)
                        .update()
                > 0;
    }

    /** From a day on, oldest first. */
    List<StoredNote> since(MemberId member, LocalDate day) {
        return client.sql("select region, side, on_date, at_time, worst_during, worst_after, next_morning, bone,"
                        + " array_to_string(stop_words, ' ') as stop_words from gym.pain_report"
                        + " where gym_id = ? and member_id = ? and on_date >= ? order by on_date, at_time, created_at")
                .params(gym(), member.id(), day)
                .query((row, number) -> note(row))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, MemberId member, PainNote note, LocalDateTime at) {
        return client.sql(sql)
                .param("gym", gym())
                .param("member", member.id())
                .param("region", note.site().region().word())
                .param("side", side(note.site()), Types.VARCHAR)
                .param("on", at.toLocalDate())
                .param("during", note.during(), Types.INTEGER)
                .param("after", note.after(), Types.INTEGER)
                .param("bone", note.bone().name())
                .param("stop", note.stopWords().stream().map(StopWord::name).toArray(String[]::new))
                .param("session", note.session() == null ? null : note.session().id(), Types.OTHER)
                .param("shared", note.isShared());
    }

    private static StoredNote note(ResultSet row) throws SQLException {
        LocalTime at = row.getObject("at_time", LocalTime.class);
        return new StoredNote(
                BodySite.of(row.getString("region"), row.getString("side")),
                row.getObject("on_date", LocalDate.class).atTime(Objects.requireNonNullElse(at, SOME_TIME)),
                row.getObject("worst_during", Integer.class),
                row.getObject("worst_after", Integer.class),
                row.getObject("next_morning", Integer.class),
                Bone.valueOf(row.getString("bone")),
                words(row.getString("stop_words")));
    }

    static Set<StopWord> words(String joined) {
        return Arrays.stream(joined.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(StopWord::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable String side(BodySite site) {
        return site.side() == null ? null : site.side().name();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
