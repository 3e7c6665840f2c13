package app.longrun.classes.ui;

import app.longrun.classes.Schedule;
import app.longrun.classes.ScheduledStart;
import app.longrun.platform.ui.Notice;
import app.longrun.templates.ui.BelowTemplate;
import app.longrun.templates.ui.OpenTemplate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;

/** Puts an open template on the schedule, below it. */
@org.springframework.stereotype.Component
class SchedulePart implements BelowTemplate {

    private final Schedule schedule;

    SchedulePart(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public Component of(OpenTemplate template) {
        return new ScheduleForm(order -> put(template, order));
    }

    private void put(OpenTemplate template, ScheduleOrder order) {
        List<ScheduledStart> done =
                schedule.schedule(template.saved(), order.times(), order.capacity(), order.freePlaces(), null);
        UI ui = UI.getCurrent();
        done.stream()
                .filter(scheduled -> scheduled.start().isAmbiguous())
                .forEach(scheduled -> Notice.error(ui.getTranslation(
                        "classes.time.twice", scheduled.start().words())));
        Notice.done(ui.getTranslation("classes.schedule.done", done.size()));
        ui.navigate(ClassesNavigation.schedule(template.gym()));
    }
}
