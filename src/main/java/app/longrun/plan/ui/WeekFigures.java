package app.longrun.plan.ui;

import app.longrun.plan.WeekLoad;
import app.longrun.platform.ui.StatTile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What a week took, and how much of it is known. */
class WeekFigures extends Composite<Div> {

    static final String ID = "week";

    WeekFigures(WeekLoad load) {
        String units = load.told() == 0
                ? getTranslation("plan.week.load.none")
                : getTranslation("plan.week.load.units", load.units());
        StatTile coverage = new StatTile(
                getTranslation("plan.week.coverage"), coverage(load), getTranslation("plan.week.coverage.definition"));
        if (load.done() > 0) {
            coverage.delta(getTranslation("plan.week.coverage.of", load.told(), load.done()), StatTile.Verdict.SAME);
        }
        getContent().setId(ID);
        getContent().addClassName("stats");
        getContent()
                .add(
                        new StatTile(
                                getTranslation("plan.week.load"), units, getTranslation("plan.week.load.definition")),
                        coverage);
    }

    private String coverage(WeekLoad load) {
        return load.coveragePercent().isEmpty()
                ? getTranslation("plan.week.coverage.none")
                : getTranslation(
                        "plan.week.coverage.percent", load.coveragePercent().getAsInt());
    }
}
