package app.longrun.runners;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the hours in which members can train. */
@Component
class FreeTimeRows {

    private static final LocalTime FIRST = LocalTime.of(5, 0);
    private static final LocalTime LAST = LocalTime.of(22, 0);
    private static final int MOST = 21;

    private final JdbcClient client;

    FreeTimeRows(JdbcClient client) {
        this.client = client;
    }

    List<FreeTime> of(MemberId member) {
        return client.sql("select weekday, opens, closes from gym.runner_hours where gym_id = ? and member_id = ?"
                        + " order by weekday, opens")
                .params(gym(), member.id())
                .query((row, number) -> new FreeTime(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .list();
    }

    /** Makes the hours of {@code member} these and no others; throws {@link Refusal} for hours that cannot be. */
    void replace(MemberId member, List<FreeTime> hours) {
        check(hours);
        client.sql("delete from gym.runner_hours where gym_id = ? and member_id = ?")
                .params(gym(), member.id())
                .update();
        client.sql(
                        "insert into gym.runner_hours (gym_id, id, member_id, weekday, opens, closes)"
                                + " select :gym, h.id, :member, h.weekday, h.opens, h.closes"
                                + " from unnest(:ids, :days, :opens::time[], :closes::time[]) as h (id, weekday, opens, closes)")
                .param("gym", gym())
                .param("member", member.id())
                .param("ids", hours.stream().map(each -> Ids.next()).toArray(UUID[]::new))
                .param("days", hours.stream().map(each -> each.day().getValue()).toArray(Integer[]::new))
                .param(
                        "opens",
                        hours.stream().map(each -> each.opens().toString()).toArray(String[]::new))
                .param(
                        "closes",
                        hours.stream().map(each -> each.closes().toString()).toArray(String[]::new))
                .update();
    }

    private static void check(List<FreeTime> hours) {
        boolean isSound = hours.size() <= MOST
                && hours.stream()
                        .allMatch(each -> !each.opens().isBefore(FIRST)
                                && !each.closes().isAfter(LAST)
                                && each.opens().isBefore(each.closes()));
        if (!isSound) {
            throw new Refusal("runners.hours.bounds");
        }
        for (int i = 0; i < hours.size(); i++) {
            if (hours.subList(0, i).stream().anyMatch(hours.get(i)::overlaps)) {
                throw new Refusal("runners.hours.overlap");
            }
        }
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
