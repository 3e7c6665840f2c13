package app.longrun.plan.ui;

import app.longrun.calendar.SessionKind;
import app.longrun.plan.Sheet;
import app.longrun.platform.ui.Link;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The files of a session, where it has any, and how it can be shared. */
final class WorkoutLinks extends Composite<Div> {

    WorkoutLinks(GymSlug gym, Sheet sheet) {
        String session = PlanNavigation.session(gym, sheet.session().id());
        getContent().addClassName("actions");
        if (SheetWorkout.of(sheet).isPresent()) {
            getContent().add(Link.download(session + "/workout.fit", getTranslation("plan.file.fit")));
        }
        if (sheet.session().kind() == SessionKind.RUN && SheetWorkout.isTimed(sheet.session())) {
            getContent().add(Link.download(session + "/workout.zwo", getTranslation("plan.file.zwo")));
        }
        if (sheet.isTold()) {
            getContent().add(Link.plain(session + "/card", getTranslation("plan.card.link"), "plain-button"));
        }
    }
}
