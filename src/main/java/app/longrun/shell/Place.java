package app.longrun.shell;

import app.longrun.audit.ui.AuditNavigation;
import app.longrun.classes.ui.ClassesNavigation;
import app.longrun.identity.GymAccess.Visit;
import app.longrun.identity.Permission;
import app.longrun.plan.ui.PlanNavigation;
import app.longrun.reporting.ui.ReportsNavigation;
import app.longrun.strength.ui.StrengthNavigation;
import app.longrun.tenancy.GymSlug;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The places of a gym one can go to straight from the frame, in the order of a day's work. */
enum Place {
    SCHEDULE("shell.places.schedule", Permission.READ_ROSTER, ClassesNavigation::schedule),
    CLASSES("shell.places.classes", Permission.AUTHOR_CLASSES, ClassesNavigation::templates),
    BLOCKS("shell.places.blocks", Permission.READ_BLOCKS, StrengthNavigation::blocks),
    REPORTS("shell.places.reports", Permission.READ_REPORTS, ReportsNavigation::reports),
    AUDIT("shell.places.audit", Permission.READ_AUDIT, AuditNavigation::audit),
    TODAY("shell.places.today", Permission.FOLLOW_PLAN, PlanNavigation::today),
    WEEK("shell.places.week", Permission.FOLLOW_PLAN, PlanNavigation::week),
    BOOK("shell.places.book", Permission.BOOK_CLASSES, PlanNavigation::classes),
    RACES("shell.places.races", Permission.FOLLOW_PLAN, PlanNavigation::races);

    private final String key;
    private final Permission permission;

    @SuppressWarnings("ImmutableEnumChecker") // the method references hold no state
    private final Function<GymSlug, String> address;

    Place(String key, Permission permission, Function<GymSlug, String> address) {
        this.key = key;
        this.permission = permission;
        this.address = address;
    }

    /** Where somebody with these permissions may go. */
    static List<Place> openTo(Visit visit) {
        return Arrays.stream(values())
                .filter(place -> visit.permissions().contains(place.permission))
                .toList();
    }

    String key() {
        return key;
    }

    String address(GymSlug gym) {
        return address.apply(gym);
    }
}
