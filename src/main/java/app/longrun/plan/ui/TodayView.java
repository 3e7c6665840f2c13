package app.longrun.plan.ui;

import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.classes.ClassContents;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.MyVersion;
import app.longrun.classes.Places;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.Sheet;
import app.longrun.plan.Today;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.runners.Race;
import app.longrun.safety.ui.SafetyNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Today first: the race ahead, the class and the lifting, each with its next step. */
@Route("g/:gym/plan")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class TodayView extends PlanPage {

    private final transient TodaysPlan plan;
    private final transient ClassContents contents;
    private final transient MyVersion versions;
    private final transient Booking booking;

    TodayView(TodaysPlan plan, Places places, ClassContents contents, MyVersion versions) {
        super("plan.today.title");
        this.plan = plan;
        this.contents = contents;
        this.versions = versions;
        this.booking = new Booking(places, this);
    }

    @Override
    List<Component> content() {
        Today today = plan.today();
        retitle(Dates.day(today.day()));
        lead(race(today));
        List<Component> cards = new ArrayList<>();
        today.unfinished().forEach(sheet -> cards.add(card(sheet, "plan.session.unfinished", false)));
        for (Sheet sheet : today.sessions()) {
            cards.add(offerOf(today, sheet)
                    .<Component>map(offer -> classCard(offer, Optional.of(sheet)))
                    .orElseGet(() -> card(sheet, "plan.kind." + sheet.session().kind(), today.isNext(sheet))));
        }
        today.classes().stream()
                .filter(offer -> today.sessions().stream().noneMatch(sheet -> isFor(sheet, offer)))
                .forEach(offer -> cards.add(classCard(offer, Optional.empty())));
        if (cards.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("plan.today.empty"),
                    getTranslation("plan.today.empty.step"),
                    Link.to(PlanNavigation.classes(gym()), getTranslation("plan.classes.find"), "primary-button")));
        }
        cards.add(Link.to(PlanNavigation.run(gym()), getTranslation("plan.run.add"), "plain-button"));
        cards.add(Link.to(SafetyNavigation.own(gym()), getTranslation("safety.session.note"), "plain-button"));
        return cards;
    }

    private String race(Today today) {
        Race next = today.race();
        if (next == null) {
            return getTranslation("plan.race.none");
        }
        long days = today.daysTo(next);
        return days == 0
                ? getTranslation("plan.race.today", next.name())
                : getTranslation("plan.race.in", next.name(), days);
    }

    private Component card(Sheet sheet, String kindKey, boolean isNext) {
        return new SessionCard(
                sheet,
                getTranslation(kindKey),
                PlanNavigation.session(gym(), sheet.session().id()),
                isNext);
    }

    private Component classCard(ClassOffer offer, Optional<Sheet> mine) {
        ClassCard card = new ClassCard(offer, new H2())
                .showing(offer, contents)
                .versioned(mine.filter(sheet -> !isDone(sheet)).flatMap(sheet -> versions.of(offer.id())))
                .offering(offer, booking::take, booking::giveBack);
        mine.filter(sheet -> offer.hasStarted() || isDone(sheet))
                .ifPresent(sheet -> card.logging(
                        PlanNavigation.session(gym(), sheet.session().id()), sheet.isTold()));
        return card;
    }

    private static Optional<ClassOffer> offerOf(Today today, Sheet sheet) {
        return today.classes().stream().filter(offer -> isFor(sheet, offer)).findFirst();
    }

    private static boolean isFor(Sheet sheet, ClassOffer offer) {
        return sheet.session().kind() == SessionKind.CLASS
                && offer.id().id().equals(sheet.session().classId());
    }

    private static boolean isDone(Sheet sheet) {
        return sheet.session().state() == SessionState.DONE;
    }
}
