package app.longrun.classes.ui;

import app.longrun.classes.ClassOrder;
import app.longrun.classes.ClassVersions;
import app.longrun.classes.Schedule;
import app.longrun.classes.ScheduledBatch;
import app.longrun.identity.Members;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Modal;
import app.longrun.platform.ui.Notice;
import app.longrun.templates.ui.BelowTemplate;
import app.longrun.templates.ui.OpenTemplate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Puts an open template on the schedule from its page: a button, and the dialog behind it. */
@org.springframework.stereotype.Component
class SchedulePart implements BelowTemplate {

    private final Schedule schedule;
    private final ClassVersions versions;
    private final Members members;

    SchedulePart(Schedule schedule, ClassVersions versions, Members members) {
        this.schedule = schedule;
        this.versions = versions;
        this.members = members;
    }

    @Override
    public Component of(OpenTemplate template) {
        Div place = new Div();
        NativeButton open = new NativeButton(place.getTranslation("classes.schedule.open"));
        open.addClassName("plain-button");
        open.addClickListener(click -> {
            place.getChildren().filter(Modal.class::isInstance).toList().forEach(place::remove);
            Modal dialog = new Modal(place.getTranslation("classes.schedule.put"));
            dialog.add(new ScheduleForm(schedule.today(), members.coaches(), order -> put(template, order, dialog)));
            place.add(dialog);
            dialog.open();
        });
        place.addClassName("actions");
        place.add(open, new BringUp(versions, template));
        return place;
    }

    private void put(OpenTemplate template, ScheduleOrder order, Modal dialog) {
        ScheduledBatch done = schedule.schedule(new ClassOrder(
                template.saved(),
                order.times(),
                order.capacity(),
                order.freePlaces(),
                order.coach(),
                order.publishAt()));
        UI ui = UI.getCurrent();
        dialog.close();
        done.starts().stream()
                .filter(scheduled -> scheduled.start().isAmbiguous())
                .forEach(scheduled -> Notice.error(ui.getTranslation(
                        "classes.time.twice", scheduled.start().words())));
        Notice.undo(
                ui.getTranslation("classes.schedule.done", done.starts().size()),
                ui.getTranslation("classes.undo"),
                () -> undo(template, done));
        ui.navigate(ClassesNavigation.schedule(template.gym()));
    }

    private void undo(OpenTemplate template, ScheduledBatch done) {
        UI ui = UI.getCurrent();
        try {
            schedule.undo(done.id());
            Notice.done(ui.getTranslation("classes.undone", done.starts().size()));
        } catch (Refusal refusal) {
            Notice.error(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
        ui.navigate(ClassesNavigation.schedule(template.gym()));
    }
}
