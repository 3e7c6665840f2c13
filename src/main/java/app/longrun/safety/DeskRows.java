package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the flags of the whole gym. */
@Component
class DeskRows {

    private static final String FLAGGED = """
            select m.id as member, m.display_name, s.region, s.side, s.is_open, s.is_paused, s.is_referred, s.steps_down, s.weeks_back,
              s.held_from, s.assignment_id, s.held_week, s.action, array_to_string(s.stop_words, ' ') as stop_words,
              (select count(*) from gym.pain_change c where c.gym_id = s.gym_id and c.member_id = s.member_id and c.shared
                and c.ended_at is null)::integer as changes
            from gym.pain_site s join gym.member m on m.gym_id = s.gym_id and m.id = s.member_id
            where s.gym_id = ? and s.shared and m.left_on is null and (s.is_open or s.is_paused or s.steps_down > 0)
            order by bool_or(s.is_paused) over (partition by m.id) desc, min(s.held_from) over (partition by m.id), m.display_name, m.id,
              s.is_paused desc, s.region, s.side""";

    private final JdbcClient client;

    DeskRows(JdbcClient client) {
        this.client = client;
    }

    List<FlaggedMember> flagged() {
        Map<MemberId, FlaggedMember> all = new LinkedHashMap<>();
        client.sql(FLAGGED).params(gym()).query(row -> {
            MemberId member = new MemberId(row.getObject("member", UUID.class));
            List<SoreSite> sites =
                    new ArrayList<>(all.containsKey(member) ? all.get(member).sites() : List.of());
            sites.add(SiteRows.site(row));
            all.put(member, new FlaggedMember(member, row.getString("display_name"), sites, row.getInt("changes")));
        });
        return List.copyOf(all.values());
    }

    Optional<UUID> person(MemberId member) {
        return client.sql("select person_id from gym.member where gym_id = ? and id = ?")
                .params(gym(), member.id())
                .query(UUID.class)
                .optional();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
