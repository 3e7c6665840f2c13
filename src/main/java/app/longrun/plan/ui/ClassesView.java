package app.longrun.plan.ui;

import app.longrun.classes.ClassContents;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.Places;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The classes of the next seven days, to take a place in or to give one back. */
@Route("g/:gym/plan/classes")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class ClassesView extends PlanPage {

    private final transient TodaysPlan plan;
    private final transient ClassContents contents;
    private final transient Booking booking;

    ClassesView(TodaysPlan plan, Places places, ClassContents contents) {
        super("plan.classes.title");
        this.plan = plan;
        this.contents = contents;
        this.booking = new Booking(places, this);
    }

    @Override
    List<Component> content() {
        Map<LocalDate, List<ClassOffer>> byDay = plan.classesAhead().stream()
                .collect(Collectors.groupingBy(
                        offer -> offer.startsAt().toLocalDate(), TreeMap::new, Collectors.toList()));
        List<Component> days = new ArrayList<>();
        byDay.forEach((day, offers) -> days.add(day(day, offers)));
        if (days.isEmpty()) {
            days.add(new EmptyState(getTranslation("plan.classes.empty"), getTranslation("plan.classes.empty.step")));
        }
        return days;
    }

    private Section day(LocalDate day, List<ClassOffer> offers) {
        Section section = new Section(new H2(Dates.day(day)));
        section.addClassName("section");
        offers.forEach(offer -> section.add(new ClassCard(offer, new H3())
                .showing(offer, contents)
                .offering(offer, booking::take, booking::giveBack)));
        return section;
    }
}
