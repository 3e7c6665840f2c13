package app.longrun.classes.ui;

import app.longrun.classes.BookingId;
import app.longrun.classes.ClassCheck;
import app.longrun.classes.ClassId;
import app.longrun.classes.ClassRoster;
import app.longrun.classes.Places;
import app.longrun.classes.Roster;
import app.longrun.classes.RosterRow;
import app.longrun.classes.Schedule;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.tailoring.Version;
import app.longrun.templates.ui.GymAddress;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;

/** Who comes to a class: what to know about each of them, the tick when they are there, and the way to call it off. */
@Route("g/:gym/coach/schedule/:class")
@PermitAll
@Needs(Permission.READ_ROSTER)
class RosterView extends Page implements BeforeEnterObserver {

    private final transient Roster rosters;
    private final transient ClassCheck check;
    private final transient Places places;
    private final transient Schedule schedule;
    private final ErrorText error = new ErrorText();

    RosterView(Roster rosters, ClassCheck check, Places places, Schedule schedule) {
        super("");
        this.rosters = rosters;
        this.check = check;
        this.places = places;
        this.schedule = schedule;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymAddress.id(event, "class")
                .flatMap(id -> rosters.of(new ClassId(id)))
                .ifPresentOrElse(
                        roster -> show(roster, GymAddress.gym(event)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ClassRoster roster, GymSlug gym) {
        retitle(roster.name());
        lead(getTranslation(
                "classes.roster.lead",
                DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", getLocale()).format(roster.startsAt()),
                roster.minutes(),
                roster.coach(),
                roster.rows().size(),
                roster.capacity(),
                roster.placesLeft()));
        add(error);
        if (roster.isCancelled()) {
            add(new Paragraph(getTranslation("classes.cancelled")));
        } else if (!roster.isCheckInOpen()) {
            Paragraph early = new Paragraph(getTranslation("classes.checkin.early"));
            early.addClassName("quiet");
            add(early);
        }
        if (roster.rows().isEmpty()) {
            add(new EmptyState(getTranslation("classes.roster.none"), getTranslation("classes.roster.first")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("list", "roster");
            boolean isOpen = roster.isCheckInOpen() && !roster.isCancelled();
            Map<BookingId, Version> versions = check.of(roster);
            roster.rows()
                    .forEach(row -> list.add(
                            new RosterItem(row, gym, isOpen, this::checkIn).versioned(row, versions.get(row.id()))));
            add(otherVersions(versions.values()), list);
        }
        if (!roster.isCancelled() && !roster.hasStarted()) {
            add(cancelling(roster, gym));
        }
    }

    private Paragraph otherVersions(Collection<Version> versions) {
        long others = versions.stream()
                .filter(version -> !version.tailored().isAsWritten())
                .count();
        return new Paragraph(getTranslation("classes.roster.versions", others, versions.size()));
    }

    private boolean checkIn(RosterRow row, boolean hasCome) {
        error.clear();
        try {
            places.checkIn(row.id(), hasCome);
            return true;
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    private Div cancelling(ClassRoster roster, GymSlug gym) {
        Div actions = new Div();
        actions.addClassName("actions");
        NativeButton ask = button("classes.cancel");
        Paragraph question = new Paragraph(
                getTranslation("classes.cancel.sure", roster.rows().size()));
        question.getElement().setAttribute("role", "alert");
        NativeButton yes = button("classes.cancel.yes");
        NativeButton no = button("classes.cancel.no");
        ask.addClickListener(click -> {
            actions.removeAll();
            actions.add(question, yes, no);
            no.focus();
        });
        no.addClickListener(click -> {
            actions.removeAll();
            actions.add(ask);
            ask.focus();
        });
        yes.addClickListener(click -> cancel(roster.id(), gym));
        actions.add(ask);
        return actions;
    }

    private NativeButton button(String key) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("plain-button");
        return button;
    }

    private void cancel(ClassId id, GymSlug gym) {
        try {
            schedule.cancel(id);
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
            return;
        }
        Notice.done(getTranslation("classes.cancel.done"));
        UI.getCurrent().navigate(ClassesNavigation.schedule(gym));
    }
}
