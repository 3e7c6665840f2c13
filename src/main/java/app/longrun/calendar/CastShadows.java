package app.longrun.calendar;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.MemberId;
import app.longrun.identity.PersonCame;
import app.longrun.identity.PersonLeft;
import app.longrun.platform.Jobs;
import app.longrun.tenancy.CurrentGym;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for a person's shadows to be settled, in the transaction that gives the reason. */
@Component
class CastShadows {

    private final SharedTraining sharing;
    private final AccountsDatabase accounts;
    private final Jobs jobs;

    CastShadows(SharedTraining sharing, AccountsDatabase accounts, Jobs jobs) {
        this.sharing = sharing;
        this.accounts = accounts;
        this.jobs = jobs;
    }

    /** The calendars of these members of the bound gym have changed. */
    void after(Collection<MemberId> members) {
        if (!members.isEmpty()) {
            ShadowJobs.settle(jobs, sharing.among(CurrentGym.get().id(), members));
        }
    }

    /** The calendar of a member of the bound gym has changed. */
    void after(MemberId member) {
        after(List.of(member));
    }

    @EventListener
    void on(PersonLeft event) {
        if (sharing.of(event.person()).isGiven()) {
            ShadowJobs.settle(jobs, event.person());
        }
    }

    @EventListener
    void on(PersonCame event) {
        if (sharing.of(event.person()).isGiven()) {
            ShadowJobs.settle(accounts.jobs(), event.person());
        }
    }
}
