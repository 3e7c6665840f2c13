package app.longrun.safety;

import app.longrun.notices.PlanChange;
import app.longrun.notices.PlanChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A block that begins under an open flag is eased from its first day. */
@Component
class NewBlocks {

    private final SiteRows sites;
    private final ChangeKeeper changes;

    NewBlocks(SiteRows sites, ChangeKeeper changes) {
        this.sites = sites;
        this.changes = changes;
    }

    @EventListener
    void on(PlanChanged event) {
        if (event.change() == PlanChange.ASSIGNED) {
            sites.sore(event.members()).forEach(sore -> changes.settle(sore.member(), sore.person()));
        }
    }
}
