package app.longrun.assigning;

import app.longrun.identity.MemberId;
import app.longrun.platform.Refusal;
import app.longrun.strength.GymBlock;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows which block from when to when; each change is one statement however many members it is about. */
@Component
class AssignmentRows {

    private static final String ONE_ACTIVE_BLOCK = "one_active_block";

    private static final String INSERT = """
            insert into gym.assignment (gym_id, id, block_id, member_id, assigned_by, starts_on, ends_on, lifts_on, state,
              assigned_at, order_id, publishing, first_week, race_on, weeks_before, is_taper, version)
            select :gym, n.id, :block, n.member, :by, n.starts::date, n.ends::date, string_to_array(n.days, ' ')::integer[],
              'ACTIVE', :now, :order, :publishing, n.week, n.race::date, n.before, n.taper::boolean, 0
            from unnest(:ids, :members, :starts, :ends, :days, :weeks, :races, :before, :taper)
              as n (id, member, starts, ends, days, week, race, before, taper)""";

    private final JdbcClient client;
    private final Clock clock;

    AssignmentRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** One person's copy of the block. */
    record Copy(
            AssignmentId id,
            MemberId member,
            Course course,
            @Nullable LocalDate race,
            @Nullable RaceHook hook) {}

    /** Lets nobody else assign to these members until the transaction ends; always in the same order. */
    void lock(Collection<MemberId> members) {
        client.sql("select 1 from gym.member where gym_id = :gym and id = any(:members) order by id for no key update")
                .param("gym", gym())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    /** Stores an active assignment for each member; refuses when one of them follows another block in these days. */
    void insert(OrderId order, GymBlock block, MemberId assignedBy, Publishing publishing, List<Copy> copies) {
        try {
            client.sql(INSERT)
                    .param("gym", gym())
                    .param("block", block.id())
                    .param("by", assignedBy.id())
                    .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                    .param("order", order.id())
                    .param("publishing", publishing.name())
                    .param("ids", copies.stream().map(copy -> copy.id().id()).toArray(UUID[]::new))
                    .param(
                            "members",
                            copies.stream().map(copy -> copy.member().id()).toArray(UUID[]::new))
                    .param("starts", texts(copies, copy -> copy.course().from()))
                    .param("ends", texts(copies, copy -> copy.course().to()))
                    .param("days", texts(copies, copy -> weekdays(copy.course())))
                    .param(
                            "weeks",
                            copies.stream()
                                    .map(copy -> copy.course().weeks().getFirst())
                                    .toArray(Integer[]::new))
                    .param("races", texts(copies, Copy::race))
                    .param(
                            "before",
                            copies.stream()
                                    .map(Copy::hook)
                                    .map(hook -> hook == null ? null : hook.weeksBefore())
                                    .toArray(Integer[]::new))
                    .param(
                            "taper",
                            texts(
                                    copies,
                                    copy -> copy.hook() != null && copy.hook().isTaper()))
                    .update();
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMostSpecificCause().getMessage()).contains(ONE_ACTIVE_BLOCK)) {
                throw (Refusal) new Refusal("assigning.refused.raced").initCause(e);
            }
            throw e;
        }
    }

    private static String weekdays(Course course) {
        return course.weekdays().stream()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String[] texts(List<Copy> copies, Function<Copy, @Nullable Object> part) {
        return copies.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
