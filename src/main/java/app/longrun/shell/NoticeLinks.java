package app.longrun.shell;

import app.longrun.notices.NoticeAddresses;
import app.longrun.notices.NoticeText;
import app.longrun.notices.PlanChange;
import app.longrun.plan.ui.PlanNavigation;
import app.longrun.safety.ui.SafetyNavigation;
import app.longrun.tenancy.GymSlug;
import org.springframework.stereotype.Component;

/** Notices lead to the member's own pages: to the week that changed, or to the classes there are instead. */
@Component
class NoticeLinks implements NoticeAddresses {

    @Override
    public String of(GymSlug gym, NoticeText text) {
        if (text.change() == PlanChange.MORNING_CHECK) {
            return SafetyNavigation.own(gym);
        }
        return switch (text.change().kind()) {
            case PLAN -> PlanNavigation.week(gym, text.day());
            case CLASSES -> PlanNavigation.classes(gym);
        };
    }
}
