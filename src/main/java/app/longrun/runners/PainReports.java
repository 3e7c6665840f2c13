package app.longrun.runners;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller says about pain; nothing is kept without their consent. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class PainReports {

    private final HealthConsents consents;
    private final JdbcClient client;
    private final Clock clock;

    PainReports(HealthConsents consents, JdbcClient client, Clock clock) {
        this.consents = consents;
        this.client = client;
        this.clock = clock;
    }

    /** Keeps a report; throws {@link Refusal} without consent, or for a day to come. */
    public void report(PainReport pain) {
        consents.require();
        if (pain.on().isAfter(LocalDate.now(clock.withZone(CurrentGym.zone())))) {
            throw new Refusal("runners.pain.future");
        }
        Caller caller = Caller.current();
        client.sql("insert into gym.pain_report (gym_id, id, member_id, person_id, region, on_date, worst_during,"
                        + " worst_after, next_morning, shared, created_at) values"
                        + " (:gym, :id, :member, :person, :region, :on, :during, :after, :morning, :shared, :now)")
                .param("gym", CurrentGym.get().id().id())
                .param("id", Ids.next())
                .param("member", caller.self().id())
                .param("person", Objects.requireNonNull(caller.person()).id())
                .param("region", pain.region())
                .param("on", pain.on())
                .param("during", pain.worstDuring())
                .param("after", pain.worstAfter())
                .param("morning", pain.nextMorning(), Types.INTEGER)
                .param("shared", pain.isShared())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
