package app.longrun.clearance;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps checks: the answers for the person, what they ask for beside it for coaches and the gate. */
@Component
class CheckRows {

    private final JdbcClient client;
    private final Clock clock;

    CheckRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** What was answered with yes last; empty for whoever never answered. */
    Set<Question> last(MemberId member) {
        return client
                .sql(
                        "select coalesce((select string_agg(key, ' ') from jsonb_each(c.answers) where value = 'true'), '')"
                                + " from gym.readiness_check c where c.gym_id = ? and c.member_id = ? order by c.answered_at desc limit 1")
                .params(gym(), member.id())
                .query(String.class)
                .optional()
                .stream()
                .flatMap(words -> Arrays.stream(words.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .map(Question::valueOf)
                .collect(Collectors.toSet());
    }

    void keep(UUID id, MemberId member, UUID person, Set<Question> yes, boolean isShared, LocalDate today) {
        Weight weight = Question.of(yes);
        client.sql("""
                        insert into gym.readiness_check (gym_id, id, member_id, person_id, answers, is_clear, shared, answered_at)
                        select :gym, :id, :member, :person, jsonb_object_agg(q.name, q.name = any(:yes)), :clear, :shared, :now
                        from unnest(:questions) as q (name)""")
                .param("gym", gym())
                .param("id", id)
                .param("member", member.id())
                .param("person", person)
                .param("yes", yes.stream().map(Question::name).toArray(String[]::new))
                .param("clear", weight == Weight.NONE)
                .param("shared", isShared)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "questions",
                        Arrays.stream(Question.values()).map(Question::name).toArray(String[]::new))
                .update();
        client.sql("""
                        insert into gym.readiness (gym_id, id, member_id, person_id, weight, answered_on)
                        values (:gym, :id, :member, :person, :weight, :today)
                        on conflict (gym_id, member_id) do update set weight = excluded.weight, answered_on = excluded.answered_on,
                          shared = true""")
                .param("gym", gym())
                .param("id", id)
                .param("member", member.id())
                .param("person", person)
                .param("weight", weight.name())
                .param("today", today)
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
