package app.longrun.groups;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's groups of members, for its coaches. */
@Service
@Transactional
@Needs(Permission.READ_ROSTER)
public class MemberGroups {

    private static final int LONGEST_NAME = 60;

    private static final String ALL = """
            select g.id, g.name, array_agg(m.id) filter (where m.id is not null) as members
            from gym.member_group g
            left join gym.grouped_member i on i.gym_id = g.gym_id and i.group_id = g.id
            left join gym.member m on m.gym_id = i.gym_id and m.id = i.member_id and m.left_on is null
            where g.gym_id = :gym
            group by g.gym_id, g.id
            order by lower(g.name)""";

    private final JdbcClient client;
    private final Clock clock;

    MemberGroups(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Every group with who is in it, by name; one statement. */
    @Transactional(readOnly = true)
    public List<MemberGroup> all() {
        return client.sql(ALL)
                .param("gym", gym())
                .query((row, number) -> group(row))
                .list();
    }

    /**
     * Keeps these members under a name; a group of that name has them and nobody else from then on.
     *
     * @throws Refusal for no name, one over 60 characters, nobody, or somebody who does not belong to the gym
     */
    public GroupId keep(String typed, Collection<MemberId> members) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("groups.refused.name", LONGEST_NAME);
        }
        if (members.isEmpty()) {
            throw new Refusal("groups.refused.nobody");
        }
        UUID group = client.sql("""
                        insert into gym.member_group (gym_id, id, name, changed_at) values (:gym, :id, :name, :now)
                        on conflict (gym_id, lower(name)) do update set name = excluded.name, changed_at = excluded.changed_at
                        returning id""")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        client.sql("delete from gym.grouped_member where gym_id = ? and group_id = ?")
                .params(gym(), group)
                .update();
        UUID[] ids = members.stream().map(MemberId::id).distinct().toArray(UUID[]::new);
        int kept = client.sql("""
                        insert into gym.grouped_member (gym_id, group_id, member_id)
                        select m.gym_id, :group, m.id from gym.member m
                        where m.gym_id = :gym and m.id = any(:members) and m.left_on is null""")
                .param("gym", gym())
                .param("group", group)
                .param("members", ids)
                .update();
        if (kept < ids.length) {
            throw new Refusal("groups.refused.stranger");
        }
        return new GroupId(group);
    }

    /** Forgets a group; its members stay what they are. */
    public void forget(GroupId group) {
        client.sql("delete from gym.member_group where gym_id = ? and id = ?")
                .params(gym(), group.id())
                .update();
    }

    private static MemberGroup group(ResultSet row) throws SQLException {
        Array members = row.getArray("members");
        return new MemberGroup(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                members == null
                        ? Set.of()
                        : Arrays.stream((UUID[]) members.getArray())
                                .map(MemberId::new)
                                .collect(Collectors.toSet()));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
