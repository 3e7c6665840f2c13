package app.longrun.classes.ui;

import app.longrun.classes.ClassOffer;
import app.longrun.classes.Schedule;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.templates.ui.GymAddress;
import app.longrun.templates.ui.TemplatesNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The coming two weeks by day, each class with its places and the way to its roster. */
@Route("g/:gym/coach/schedule")
@PermitAll
@Needs(Permission.READ_ROSTER)
class ScheduleView extends Page implements BeforeEnterObserver {

    private static final int DAYS = 14;

    private final transient Schedule schedule;
    private final Div content = new Div();

    ScheduleView(Schedule schedule) {
        super("");
        this.schedule = schedule;
        retitle(getTranslation("classes.schedule.title"));
        lead(getTranslation("classes.schedule.lead"));
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = GymAddress.gym(event);
        content.removeAll();
        Anchor templates = Link.to(TemplatesNavigation.templates(gym), getTranslation("classes.schedule.add"));
        templates.addClassName("primary-button");
        Map<LocalDate, List<ClassOffer>> days = schedule.coming(DAYS).stream()
                .collect(Collectors.groupingBy(
                        offer -> offer.startsAt().toLocalDate(), TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("classes.schedule.none"), getTranslation("classes.schedule.first"), templates));
            return;
        }
        Div actions = new Div(templates);
        actions.addClassName("actions");
        content.add(actions);
        days.forEach((day, offers) -> content.add(section(gym, day, offers)));
    }

    private Section section(GymSlug gym, LocalDate day, List<ClassOffer> offers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        offers.forEach(offer -> list.add(item(gym, offer)));
        Section section = new Section(
                new H2(DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).format(day)), list);
        section.addClassName("section");
        return section;
    }

    private ListItem item(GymSlug gym, ClassOffer offer) {
        Span time = new Span(offer.startsAt().toLocalTime().toString());
        time.addClassName("figure");
        Anchor roster = Link.to(ClassesNavigation.roster(gym, offer.id()), offer.name());
        Span coach = new Span(getTranslation("classes.with", offer.coach(), offer.minutes()));
        coach.addClassName("quiet");
        return new ListItem(
                time,
                roster,
                coach,
                new Badge(
                        getTranslation("classes.places", offer.taken(), offer.capacity()),
                        offer.isFull() ? Tone.GOOD : Tone.NEUTRAL),
                new Span(
                        offer.isFull()
                                ? getTranslation("classes.full.short")
                                : getTranslation("classes.left", offer.placesLeft())));
    }
}
