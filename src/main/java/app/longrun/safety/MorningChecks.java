package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.platform.Jobs;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the two pieces of work of a morning down: to ask, and at noon to take no answer for one. */
@Component
class MorningChecks {

    private static final LocalTime ASK_AT = LocalTime.of(6, 0);

    private final Jobs jobs;

    MorningChecks(Jobs jobs) {
        this.jobs = jobs;
    }

    void ask(MemberId member, LocalDate morning) {
        UUID gym = CurrentGym.get().id().id();
        MorningJobs.Morning data = new MorningJobs.Morning(gym, member.id());
        jobs.at(
                morning.atTime(ASK_AT).atZone(CurrentGym.zone()).toInstant(),
                MorningJobs.ASK,
                Ids.next().toString(),
                data);
        jobs.at(
                morning.atTime(LocalTime.NOON).atZone(CurrentGym.zone()).toInstant(),
                MorningJobs.NOON,
                Ids.next().toString(),
                data);
    }
}
