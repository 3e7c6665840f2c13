package app.longrun.runners;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Thresholds with their day and source; the same kind on the same day corrects. */
@Component
class ThresholdBook {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final JdbcClient client;
    private final Clock clock;

    ThresholdBook(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Each kind with the newest first. */
    List<RunThreshold> of(MemberId member) {
        return client.sql("select kind, value, on_date, source from gym.runner_threshold"
                        + " where gym_id = ? and member_id = ? order by kind desc, on_date desc")
                .params(gym(), member.id())
                .query((row, number) -> new RunThreshold(
                        ThresholdKind.valueOf(row.getString("kind")),
                        row.getInt("value"),
                        row.getObject("on_date", LocalDate.class),
                        ThresholdSource.valueOf(row.getString("source"))))
                .list();
    }

    void note(MemberId member, RunThreshold threshold) {
        check(threshold);
        client.sql("""
                        insert into gym.runner_threshold (gym_id, id, member_id, kind, value, on_date, source, noted_by)
                        values (:gym, :id, :member, :kind, :value, :on, :source, :by)
                        on conflict (gym_id, member_id, kind, on_date) do update
                        set value = excluded.value, source = excluded.source, noted_by = excluded.noted_by""")
                .param("gym", gym())
                .param("id", Ids.next())
                .param("member", member.id())
                .param("kind", threshold.kind().name())
                .param("value", threshold.value())
                .param("on", threshold.on())
                .param("source", threshold.source().name())
                .param("by", Caller.current().self().id())
                .update();
        checkTogether(member);
    }

    void takeBack(MemberId member, ThresholdKind kind, LocalDate on) {
        client.sql("delete from gym.runner_threshold where gym_id = ? and member_id = ? and kind = ? and on_date = ?")
                .params(gym(), member.id(), kind.name(), on)
                .update();
    }

    private void check(RunThreshold threshold) {
        ThresholdKind kind = threshold.kind();
        if (threshold.value() < kind.least() || threshold.value() > kind.most()) {
            throw new Refusal("runners.threshold." + kind);
        }
        if (threshold.on().isAfter(CurrentGym.today(clock)) || threshold.on().isBefore(EARLIEST)) {
            throw new Refusal("runners.threshold.day");
        }
    }

    /** The newest threshold heart rate lies below the newest highest one; nothing is kept otherwise. */
    private void checkTogether(MemberId member) {
        List<RunThreshold> all = of(member);
        int threshold = newest(all, ThresholdKind.HEART_RATE, 0);
        int highest = newest(all, ThresholdKind.MAX_HEART_RATE, Integer.MAX_VALUE);
        if (threshold >= highest) {
            throw new Refusal("runners.threshold.order");
        }
    }

    private static int newest(List<RunThreshold> all, ThresholdKind kind, int otherwise) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .mapToInt(RunThreshold::value)
                .findFirst()
                .orElse(otherwise);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
