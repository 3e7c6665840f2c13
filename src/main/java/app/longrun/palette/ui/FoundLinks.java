package app.longrun.palette.ui;

import app.longrun.calendar.SessionId;
import app.longrun.calendar.ui.CalendarNavigation;
import app.longrun.classes.ClassId;
import app.longrun.classes.ui.ClassesNavigation;
import app.longrun.identity.MemberId;
import app.longrun.palette.Found;
import app.longrun.plan.ui.PlanNavigation;
import app.longrun.strength.BlockKey;
import app.longrun.strength.ui.StrengthNavigation;
import app.longrun.templates.TemplateId;
import app.longrun.templates.ui.TemplatesNavigation;
import app.longrun.tenancy.GymSlug;
import java.util.UUID;

/** Where each kind of thing is looked at. */
final class FoundLinks {

    private FoundLinks() {}

    static String address(GymSlug gym, Found found) {
        return switch (found.kind()) {
            case MEMBER -> CalendarNavigation.member(gym, new MemberId(id(found)));
            case CLASS -> ClassesNavigation.roster(gym, new ClassId(id(found)));
            case TEMPLATE -> TemplatesNavigation.template(gym, new TemplateId(id(found)));
            case BLOCK ->
                StrengthNavigation.block(gym, BlockKey.from(found.key()).orElseThrow());
            case SESSION -> PlanNavigation.session(gym, new SessionId(id(found)));
        };
    }

    private static UUID id(Found found) {
        return UUID.fromString(found.key());
    }
}
