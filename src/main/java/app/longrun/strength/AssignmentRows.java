package app.longrun.strength;

import app.longrun.identity.MemberId;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows which block from when to when, each question and change in one statement however many members it is about. */
@Component
class AssignmentRows {

    private static final String ONE_ACTIVE_BLOCK = "one_active_block";

    private final JdbcClient client;
    private final Clock clock;

    AssignmentRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Standing(MemberId member, Conflict conflict) {}

    /** The active blocks of each of {@code members} that share a day with these dates, both included. */
    Map<MemberId, List<Conflict>> conflicts(Collection<MemberId> members, LocalDate from, LocalDate to) {
        return client
                .sql("""
                        select a.member_id, b.name, a.starts_on, a.ends_on
                        from gym.assignment a
                        join gym.block b on b.gym_id = a.gym_id and b.id = a.block_id
                        where a.gym_id = :gym and a.member_id = any(:members) and a.state = 'ACTIVE'
                          and a.starts_on <= :to and a.ends_on >= :from
                        order by a.starts_on""")
                .param("gym", gym())
                .param("members", ids(members))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Standing(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new Conflict(
                                row.getString("name"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Standing::member, Collectors.mapping(Standing::conflict, Collectors.toList())));
    }

    /** Stores an active assignment for each member; refuses when one of them was given a block in between. */
    void insert(
            Map<MemberId, AssignmentId> ids,
            GymBlock block,
            MemberId assignedBy,
            LocalDate from,
            LocalDate to,
            Collection<DayOfWeek> weekdays) {
        List<Map.Entry<MemberId, AssignmentId>> entries = List.copyOf(ids.entrySet());
        try {
            client.sql("""
                            insert into gym.assignment (gym_id, id, block_id, member_id, assigned_by, starts_on, ends_on, lifts_on,
                              state, assigned_at, version)
                            select :gym, n.id, :block, n.member, :by, :from, :to, :weekdays, 'ACTIVE', :now, 0
                            from unnest(:ids, :members) as n (id, member)""")
                    .param("gym", gym())
                    .param("block", block.id())
                    .param("by", assignedBy.id())
                    .param("from", from)
                    .param("to", to)
                    .param(
                            "weekdays",
                            weekdays.stream().map(DayOfWeek::getValue).toArray(Integer[]::new))
                    .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                    .param(
                            "ids",
                            entries.stream().map(entry -> entry.getValue().id()).toArray(UUID[]::new))
                    .param(
                            "members",
                            ids(entries.stream().map(Map.Entry::getKey).toList()))
                    .update();
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMostSpecificCause().getMessage()).contains(ONE_ACTIVE_BLOCK)) {
                throw (Refusal) new Refusal("strength.refused.raced").initCause(e);
            }
            throw e;
        }
    }

    /** Marks those of {@code assignments} that are active as taken back, and returns just these. */
    List<UndoneAssignment> undo(Collection<AssignmentId> assignments) {
        return client.sql("""
                        with undone as (
                          update gym.assignment set state = 'UNDONE', version = version + 1
                          where gym_id = :gym and id = any(:ids) and state = 'ACTIVE'
                          returning gym_id, id, member_id, block_id, starts_on)
                        select u.id, u.member_id, u.block_id, b.name, u.starts_on, count(s.id)::integer as planned,
                               min(s.on_date) as next
                        from undone u
                        join gym.block b on b.gym_id = u.gym_id and b.id = u.block_id
                        left join gym.planned_session s
                          on s.gym_id = u.gym_id and s.assignment_id = u.id and s.state = 'PLANNED'
                        group by u.id, u.member_id, u.block_id, b.name, u.starts_on""")
                .param("gym", gym())
                .param("ids", assignments.stream().map(AssignmentId::id).toArray(UUID[]::new))
                .query((row, n) -> new UndoneAssignment(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getObject("block_id", UUID.class),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getInt("planned"),
                        row.getObject("next", LocalDate.class)))
                .list();
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::id).toArray(UUID[]::new);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
