package app.longrun.shell;

import app.longrun.audit.ui.AuditNavigation;
import app.longrun.board.ui.BoardNavigation;
import app.longrun.classes.ui.ClassesNavigation;
import app.longrun.exercises.ui.ExercisesNavigation;
import app.longrun.feed.ui.FeedNavigation;
import app.longrun.gyms.ui.GymsNavigation;
import app.longrun.identity.Permission;
import app.longrun.identity.Visit;
import app.longrun.legload.ui.LegLoadNavigation;
import app.longrun.people.ui.PeopleNavigation;
import app.longrun.plan.ui.PlanNavigation;
import app.longrun.progress.ui.ProgressNavigation;
import app.longrun.reporting.ui.ReportsNavigation;
import app.longrun.roster.ui.RosterNavigation;
import app.longrun.strength.ui.StrengthNavigation;
import app.longrun.templates.ui.TemplatesNavigation;
import app.longrun.tenancy.GymSlug;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The places of a gym one can go to straight from the frame, in the order of a day's work. */
enum Place {
    COACH_DAY("shell.places.coach-day", Permission.READ_ROSTER, RosterNavigation::day),
    SCHEDULE("shell.places.schedule", Permission.READ_ROSTER, ClassesNavigation::schedule),
    BOARD("shell.places.board", Permission.READ_ROSTER, BoardNavigation::board),
    ROSTER("shell.places.roster", Permission.READ_ROSTER, RosterNavigation::roster),
    CLASSES("shell.places.classes", Permission.AUTHOR_CLASSES, TemplatesNavigation::templates),
    BLOCKS("shell.places.blocks", Permission.READ_BLOCKS, StrengthNavigation::blocks),
    MOVEMENTS("shell.places.movements", Permission.AUTHOR_MOVEMENTS, ExercisesNavigation::movements),
    RULES("shell.places.rules", Permission.ASSIGN_BLOCKS, LegLoadNavigation::rules),
    REQUESTS("shell.places.requests", Permission.ADMIT_PEOPLE, PeopleNavigation::requests) {
        @Override
        boolean isFor(Visit visit) {
            // Owners answer on their own page.
            return super.isFor(visit) && !visit.permissions().contains(Permission.MANAGE_PEOPLE);
        }
    },
    REPORTS("shell.places.reports", Permission.READ_REPORTS, ReportsNavigation::reports),
    PEOPLE("shell.places.people", Permission.MANAGE_PEOPLE, PeopleNavigation::people),
    SETTINGS("shell.places.settings", Permission.MANAGE_GYM, GymsNavigation::settings),
    FLOOR("shell.places.floor", Permission.KEEP_FLOOR, TemplatesNavigation::floor) {
        @Override
        boolean isFor(Visit visit) {
            // Coaches come to it from their class templates.
            return super.isFor(visit) && !visit.permissions().contains(Permission.AUTHOR_CLASSES);
        }
    },
    AUDIT("shell.places.audit", Permission.READ_AUDIT, AuditNavigation::audit),
    TODAY("shell.places.today", Permission.FOLLOW_PLAN, PlanNavigation::today),
    WEEK("shell.places.week", Permission.FOLLOW_PLAN, PlanNavigation::week),
    BOOK("shell.places.book", Permission.BOOK_CLASSES, PlanNavigation::classes),
    PROGRESS("shell.places.progress", Permission.FOLLOW_PLAN, ProgressNavigation::mine),
    RACES("shell.places.races", Permission.FOLLOW_PLAN, PlanNavigation::races),
    ME("shell.places.me", Permission.FOLLOW_PLAN, PlanNavigation::me),
    FEED("shell.places.feed", Permission.FOLLOW_PLAN, FeedNavigation::feed);

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
        return Arrays.stream(values()).filter(place -> place.isFor(visit)).toList();
    }

    /** Whether somebody goes there every day, so that it lies under the thumb where not all do. */
    boolean isDaily() {
        return switch (this) {
            case COACH_DAY, SCHEDULE, BOARD, TODAY, WEEK, BOOK -> true;
            case ROSTER,
                    CLASSES,
                    BLOCKS,
                    MOVEMENTS,
                    RULES,
                    REQUESTS,
                    REPORTS,
                    PEOPLE,
                    SETTINGS,
                    FLOOR,
                    AUDIT,
                    PROGRESS,
                    RACES,
                    ME,
                    FEED -> false;
        };
    }

    boolean isFor(Visit visit) {
        return visit.permissions().contains(permission);
    }

    String key() {
        return key;
    }

    String address(GymSlug gym) {
        return address.apply(gym);
    }
}
