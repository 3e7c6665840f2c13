package app.longrun.roster.ui;

import app.longrun.classes.ClassOffer;
import app.longrun.classes.Schedule;
import app.longrun.classes.ui.ClassesNavigation;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.roster.MemberRoster;
import app.longrun.roster.RosterFilter;
import app.longrun.roster.RosterPage;
import app.longrun.roster.RosterShown;
import app.longrun.safety.ui.SafetyNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A coach's day: the five who need a word today, and the classes to come. */
@Route("g/:gym/coach")
@PermitAll
@Needs(Permission.READ_ROSTER)
class CoachDayView extends Page implements BeforeEnterObserver {

    private final transient MemberRoster roster;
    private final transient Schedule schedule;
    private final Div body = new Div();

    CoachDayView(MemberRoster roster, Schedule schedule) {
        super("");
        this.roster = roster;
        this.schedule = schedule;
        retitle(getTranslation("roster.day.title"));
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        RosterPage page = roster.needingAWord();
        lead(DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).format(page.today()));
        body.removeAll();
        body.add(words(gym, page), classes(gym));
    }

    private Section words(GymSlug gym, RosterPage page) {
        Section section = section("roster.day.words");
        if (page.rows().isEmpty()) {
            section.add(new EmptyState(getTranslation("roster.day.nobody"), getTranslation("roster.day.nobody.step")));
        } else {
            UnorderedList list = list();
            page.rows().forEach(row -> list.add(new RosterItem(row, gym, page.today())));
            section.add(list);
        }
        Div more = new Div(Link.to(
                page.total() == 0
                        ? RosterNavigation.roster(gym)
                        : RosterNavigation.roster(gym, RosterFilter.ALL.of(RosterShown.NEED), 1),
                getTranslation("roster.day.all", page.total()),
                "plain-button"));
        more.add(Link.to(SafetyNavigation.flagged(gym), getTranslation("roster.day.pain"), "plain-button"));
        more.addClassName("actions");
        section.add(more);
        return section;
    }

    private Section classes(GymSlug gym) {
        Section section = section("roster.day.classes");
        List<ClassOffer> today = schedule.coming(1);
        if (today.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("roster.day.no-class"),
                    getTranslation("roster.day.no-class.step"),
                    Link.to(ClassesNavigation.schedule(gym), getTranslation("roster.day.schedule"), "plain-button")));
            return section;
        }
        UnorderedList list = list();
        today.forEach(offer -> list.add(item(gym, offer)));
        section.add(list);
        return section;
    }

    private ListItem item(GymSlug gym, ClassOffer offer) {
        Span facts = new Span(getTranslation(
                "roster.day.class",
                DateTimeFormatter.ofPattern("HH:mm", getLocale()).format(offer.startsAt()),
                offer.taken(),
                offer.capacity()));
        facts.addClassName("quiet");
        return new ListItem(Link.to(ClassesNavigation.roster(gym, offer.id()), offer.name()), facts);
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("section");
        return section;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        return list;
    }
}
