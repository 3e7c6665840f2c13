package app.longrun.legload.ui;

import app.longrun.calendar.ui.CalendarNavigation;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.LegHit;
import app.longrun.legload.LegOutlook;
import app.longrun.legload.NamedCalendar;
import app.longrun.legload.Repairs;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.runners.ui.RunnersNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules say of a member's next four weeks, and what of the last is still open, for their coach. */
@Route("g/:gym/coach/legs/:member")
@PermitAll
@Needs(Permission.READ_ROSTER)
class LegsView extends Page implements BeforeEnterObserver {

    private final transient LegOutlook outlook;
    private final transient Repairs repairs;
    private final transient GuardedMoves moves;
    private final Div body = new Div();
    private @Nullable GymSlug gym;

    LegsView(LegOutlook outlook, Repairs repairs, GuardedMoves moves) {
        super("");
        this.outlook = outlook;
        this.repairs = repairs;
        this.moves = moves;
        narrow();
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        event.getRouteParameters()
                .get("member")
                .flatMap(MemberId::from)
                .filter(this::show)
                .ifPresentOrElse(member -> {}, () -> event.rerouteToError(NotFoundException.class));
    }

    private Div ways(MemberId member) {
        Div ways = new Div(
                Link.to(
                        CalendarNavigation.member(gym(), member),
                        getTranslation("legload.legs.calendar"),
                        "plain-button"),
                Link.to(RunnersNavigation.runner(gym(), member), getTranslation("legload.legs.runner"), "plain-button"),
                Link.to(LegLoadNavigation.rules(gym()), getTranslation("legload.rules.title"), "plain-button"));
        ways.addClassName("actions");
        return ways;
    }

    private GymSlug gym() {
        return Objects.requireNonNull(gym);
    }

    private boolean show(MemberId member) {
        Optional<NamedCalendar> found = outlook.of(member);
        found.ifPresent(named -> {
            retitle(getTranslation("legload.legs.of", named.name()));
            lead(getTranslation("legload.legs.lead"));
            body.removeAll();
            body.add(
                    ways(member),
                    new RepairSection(repairs.offers(member), repairs, moves, () -> show(member)),
                    hits(named.calendar()));
        });
        return found.isPresent();
    }

    private Section hits(GuardedCalendar calendar) {
        List<LegHit> hits = calendar.hits();
        Section section = new Section(new H2(getTranslation("legload.legs.hits")));
        section.addClassName("section");
        if (hits.isEmpty()) {
            section.add(new EmptyState(getTranslation("legload.legs.none"), getTranslation("legload.legs.none.step")));
        }
        hits.forEach(hit -> section.add(new HitNote(hit)));
        return section;
    }
}
