package app.longrun.calendar;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lifting sessions of assigned blocks, written by the set. */
@Component
class BlockSessionRows {

    private static final String INSERT = """
            insert into gym.planned_session (gym_id, id, member_id, kind, on_date, at_time, minutes, title, purpose, leg_load,
              is_heavy_lower, heavy_sets, leg_sets, contacts, state, assignment_id, block_week, block_session, visible_from, version)
            select :gym, coalesce(p.id, gen_random_uuid()), c.member, 'LIFTING', p.on_date::date, p.at_time::time, s.minutes, s.title, s.purpose,
              s.leg_load, s.is_heavy, s.heavy_sets, s.leg_sets, s.contacts, 'PLANNED', c.assignment, s.week, s.session, p.visible_from::date, 0
            from unnest(:copyOf, :slotOf, :ids, :days, :times, :visible) as p (copy, slot, id, on_date, at_time, visible_from)
            join unnest(:assignments, :members) with ordinality as c (assignment, member, number) on c.number = p.copy + 1
            join unnest(:weeks, :sessions, :minutes, :titles, :purposes, :legs, :heavy::boolean[], :heavySets, :legSets, :contacts) with ordinality
              as s (week, session, minutes, title, purpose, leg_load, is_heavy, heavy_sets, leg_sets, contacts, number) on s.number = p.slot + 1""";

    private static final String REFIT = """
            update gym.planned_session p set minutes = s.minutes, title = s.title, purpose = s.purpose, leg_load = s.leg_load,
              is_heavy_lower = s.is_heavy, heavy_sets = s.heavy_sets, leg_sets = s.leg_sets, contacts = s.contacts, version = p.version + 1
            from unnest(:assignments, :after) as c (assignment, after_week),
              unnest(:weeks, :sessions, :minutes, :titles, :purposes, :legs, :heavy::boolean[], :heavySets, :legSets, :contacts)
                as s (week, session, minutes, title, purpose, leg_load, is_heavy, heavy_sets, leg_sets, contacts)
            where p.gym_id = :gym and p.assignment_id = c.assignment and p.block_week > c.after_week and p.state = 'PLANNED'
              and p.block_week = s.week and p.block_session = s.session
            returning p.member_id, p.on_date, p.visible_from""";

    private static final String TOUCHED = "member_id, on_date, visible_from";

    private final JdbcClient client;

    BlockSessionRows(JdbcClient client) {
        this.client = client;
    }

    int insert(BlockPlan plan) {
        List<SlotPlace> places = plan.places();
        List<SlotFacts> slots = plan.slots();
        return about(slots, client.sql(INSERT))
                .param("gym", gym())
                .param("copyOf", numbers(places, SlotPlace::copy))
                .param("slotOf", numbers(places, SlotPlace::slot))
                .param(
                        "ids",
                        ids(
                                places,
                                place -> place.id() == null ? null : place.id().id()))
                .param("days", texts(places, place -> place.on().toString()))
                .param("times", texts(places, place -> Objects.toString(place.at(), null)))
                .param("visible", texts(places, place -> day(place.visibleFrom())))
                .param("assignments", ids(plan.copies(), BlockCopy::assignment))
                .param("members", ids(plan.copies(), copy -> copy.member().id()))
                .update();
    }

    List<TouchedSession> cancel(Collection<UUID> assignments) {
        return client.sql("update gym.planned_session set state = 'CANCELLED', version = version + 1"
                        + " where gym_id = :gym and assignment_id = any(:assignments) and state = 'PLANNED' returning "
                        + TOUCHED)
                .param("gym", gym())
                .param("assignments", assignments.toArray(UUID[]::new))
                .query(BlockSessionRows::touched)
                .list();
    }

    List<TouchedSession> endEarly(UUID order, Map<UUID, LocalDate> from) {
        List<Map.Entry<UUID, LocalDate>> ends = List.copyOf(from.entrySet());
        return client.sql("""
                        update gym.planned_session s set state = 'CANCELLED', cancelled_by = :order, version = version + 1
                        from unnest(:assignments, :from) as e (assignment, from_day)
                        where s.gym_id = :gym and s.assignment_id = e.assignment and s.state = 'PLANNED'
                          and s.on_date >= e.from_day::date
                        returning %s""".formatted(TOUCHED))
                .param("gym", gym())
                .param("order", order)
                .param("assignments", ids(ends, Map.Entry::getKey))
                .param("from", texts(ends, end -> end.getValue().toString()))
                .query(BlockSessionRows::touched)
                .list();
    }

    List<TouchedSession> bringBack(UUID order, Collection<UUID> assignments, LocalDate today) {
        return client.sql("""
                        update gym.planned_session set state = 'PLANNED', cancelled_by = null, version = version + 1
                        where gym_id = :gym and assignment_id = any(:assignments) and cancelled_by = :order
                          and state = 'CANCELLED' and on_date >= :today
                        returning %s""".formatted(TOUCHED))
                .param("gym", gym())
                .param("order", order)
                .param("assignments", assignments.toArray(UUID[]::new))
                .param("today", today)
                .query(BlockSessionRows::touched)
                .list();
    }

    List<TouchedSession> publish(Collection<UUID> assignments) {
        return client.sql("update gym.planned_session set visible_from = '-infinity', version = version + 1"
                        + " where gym_id = :gym and assignment_id = any(:assignments) and visible_from > '-infinity'"
                        + " returning " + TOUCHED)
                .param("gym", gym())
                .param("assignments", assignments.toArray(UUID[]::new))
                .query(BlockSessionRows::touched)
                .list();
    }

    List<TouchedSession> refit(List<SlotFacts> slots, Map<UUID, Integer> afterWeek) {
        List<Map.Entry<UUID, Integer>> copies = List.copyOf(afterWeek.entrySet());
        return about(slots, client.sql(REFIT))
                .param("gym", gym())
                .param("assignments", ids(copies, Map.Entry::getKey))
                .param("after", numbers(copies, Map.Entry::getValue))
                .query(BlockSessionRows::touched)
                .list();
    }

    private static JdbcClient.StatementSpec about(List<SlotFacts> slots, JdbcClient.StatementSpec statement) {
        return statement
                .param("weeks", numbers(slots, SlotFacts::week))
                .param("sessions", texts(slots, SlotFacts::session))
                .param("minutes", numbers(slots, SlotFacts::minutes))
                .param("titles", texts(slots, SlotFacts::title))
                .param("purposes", texts(slots, SlotFacts::purpose))
                .param("legs", numbers(slots, slot -> slot.legs().legLoad()))
                .param("heavy", texts(slots, slot -> String.valueOf(slot.legs().isHeavyLower())))
                .param("heavySets", numbers(slots, slot -> slot.legs().heavySets()))
                .param("legSets", numbers(slots, slot -> slot.legs().legSets()))
                .param("contacts", numbers(slots, slot -> slot.legs().contacts()));
    }

    private static TouchedSession touched(ResultSet row, int number) throws SQLException {
        return new TouchedSession(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                !LocalDate.MAX.equals(row.getObject("visible_from", LocalDate.class)));
    }

    private static String day(@Nullable LocalDate visibleFrom) {
        return visibleFrom == null
                ? "-infinity"
                : visibleFrom.equals(LocalDate.MAX) ? "infinity" : visibleFrom.toString();
    }

    private static <T> @Nullable Integer[] numbers(List<T> of, Function<T, @Nullable Integer> part) {
        return of.stream().map(part).toArray(Integer[]::new);
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> part) {
        return of.stream().map(part).toArray(String[]::new);
    }

    private static <T> @Nullable UUID[] ids(List<T> of, Function<T, @Nullable UUID> part) {
        return of.stream().map(part).toArray(UUID[]::new);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
