package app.longrun.legload;

import app.longrun.guard.Rule;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what coaches have allowed. */
@Component
class AllowanceRows {

    private final JdbcClient client;
    private final Clock clock;

    AllowanceRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Row(MemberId member, Allowance allowance) {}

    /** What was allowed each member for sessions between two days, both included. */
    Map<MemberId, List<Allowance>> between(Collection<MemberId> members, LocalDate from, LocalDate to) {
        return client
                .sql("select member_id, session_id, rule, first_start, second_start, reason from gym.guard_override"
                        + " where gym_id = :gym and member_id = any(:members) and second_start >= :from"
                        + " and second_start < :until order by created_at desc, id")
                .param("gym", gym())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .param("from", from.atStartOfDay())
                .param("until", to.plusDays(1).atStartOfDay())
                .query((row, number) -> new Row(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new Allowance(
                                row.getObject("session_id", UUID.class),
                                Rule.valueOf(row.getString("rule")),
                                row.getObject("first_start", LocalDateTime.class),
                                row.getObject("second_start", LocalDateTime.class),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::member, Collectors.mapping(Row::allowance, Collectors.toList())));
    }

    /** Keeps the caller's word for each of these hits of a session, in one statement. */
    void keep(MemberId member, GuardedSession session, List<LegHit> hits, String reason) {
        keep(
                hits.stream()
                        .map(hit -> new AllowedHit(
                                member,
                                session.id(),
                                hit.rule(),
                                hit.severity(),
                                hit.first().bout().start(),
                                hit.second().bout().start()))
                        .toList(),
                reason);
    }

    /** The same for hits of any members, in one statement too. */
    void keep(List<AllowedHit> hits, String reason) {
        client.sql("""
                        insert into gym.guard_override (gym_id, id, member_id, session_id, rule, severity, first_start,
                          second_start, reason, coach_id, created_at)
                        select :gym, h.id, h.member, h.session, h.rule, h.severity, h.first_start, h.second_start, :reason,
                          :coach, :now
                        from unnest(:ids, :members, :sessions, :rules, :severities, :firsts::timestamp[], :seconds::timestamp[])
                          as h (id, member, session, rule, severity, first_start, second_start)""")
                .param("gym", gym())
                .param("reason", reason)
                .param("coach", Caller.current().self().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", ids(hits, hit -> Ids.next()))
                .param("members", ids(hits, hit -> hit.member().id()))
                .param("sessions", ids(hits, hit -> hit.session().id()))
                .param("rules", texts(hits, AllowedHit::rule))
                .param("severities", texts(hits, AllowedHit::severity))
                .param("firsts", texts(hits, AllowedHit::firstStart))
                .param("seconds", texts(hits, AllowedHit::secondStart))
                .update();
    }

    private static UUID[] ids(List<AllowedHit> hits, Function<AllowedHit, UUID> part) {
        return hits.stream().map(part).toArray(UUID[]::new);
    }

    private static String[] texts(List<AllowedHit> hits, Function<AllowedHit, Object> part) {
        return hits.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
