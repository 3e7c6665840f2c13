package app.longrun.notices;

import app.longrun.identity.Caller;
import app.longrun.platform.Ids;
import app.longrun.platform.Jobs;
import app.longrun.tenancy.CurrentGym;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears what has changed and writes the notices, in the transaction that makes the change. */
@Component
class NoticeDesk {

    private final NoticeRows rows;
    private final Jobs jobs;

    NoticeDesk(NoticeRows rows, Jobs jobs) {
        this.rows = rows;
        this.jobs = jobs;
    }

    @EventListener
    void on(PlanChanged event) {
        Untold untold = ofThisTransaction();
        NoticeText text = new NoticeText(event.change(), event.what(), event.sessions(), event.from(), event.at());
        event.members().stream()
                .filter(member -> event.change().isByRule()
                        || !member.equals(Caller.current().member()))
                .forEach(member -> untold.add(member, text));
    }

    private Untold ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Untold.class::isInstance)
                .map(Untold.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Untold fresh = new Untold(this::tell);
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    private void tell(List<Untold.Told> told) {
        if (!told.isEmpty()) {
            rows.insert(told)
                    .forEach(due -> jobs.at(
                            due,
                            NoticeJobs.MAILS,
                            Ids.next().toString(),
                            new NoticeJobs.Due(CurrentGym.get().id().id())));
        }
    }
}
