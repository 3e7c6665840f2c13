package app.longrun.roster;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters the calling coach keeps in this gym; another coach's are not theirs. */
@Service
@Transactional
@Needs(Permission.READ_ROSTER)
public class SavedFilters {

    private static final int LONGEST_NAME = 60;

    private final JdbcClient client;

    SavedFilters(JdbcClient client) {
        this.client = client;
    }

    /** The caller's, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> mine() {
        return client.sql("""
                        select id, name, words, shown, from_weeks, to_weeks from gym.roster_filter
                        where gym_id = ? and member_id = ? order by name""")
                .params(gym(), self())
                .query((row, number) -> new SavedFilter(
                        new FilterId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new RosterFilter(
                                row.getString("words"),
                                RosterShown.valueOf(row.getString("shown")),
                                row.getInt("from_weeks"),
                                row.getInt("to_weeks"))))
                .list();
    }

    /** Keeps it, in place of one of the same name; throws {@link Refusal} for a name of no or over 60 characters. */
    public void keep(String name, RosterFilter filter) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Refusal("roster.refused.name");
        }
        client.sql("""
                        insert into gym.roster_filter (gym_id, id, member_id, name, words, shown, from_weeks, to_weeks)
                        values (:gym, :id, :self, :name, :words, :shown, :from, :to)
                        on conflict (gym_id, member_id, name) do update set words = excluded.words,
                          shown = excluded.shown, from_weeks = excluded.from_weeks, to_weeks = excluded.to_weeks""")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("self", self())
                .param("name", kept)
                .param("words", filter.words())
                .param("shown", filter.shown().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .update();
    }

    /** Forgets one of the caller's own. */
    public void forget(FilterId id) {
        client.sql("delete from gym.roster_filter where gym_id = ? and member_id = ? and id = ?")
                .params(gym(), self(), id.id())
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }

    private static UUID self() {
        return Caller.current().self().id();
    }
}
