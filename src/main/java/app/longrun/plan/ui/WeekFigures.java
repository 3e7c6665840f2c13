package app.longrun.plan.ui;

import app.longrun.plan.WeekLoad;
import app.longrun.platform.ui.StatTile;
import app.longrun.platform.ui.Verdict;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What a week took, and how much of it is known. */
class WeekFigures extends Composite<Div> {

    static final String ID = "week";

    WeekFigures(WeekLoad load) {
        StatTile units = new StatTile(
                getTranslation("plan.week.load"),
                load.told() == 0
                        ? getTranslation("plan.week.missing")
                        : getTranslation("plan.week.load.units", load.units()),
                getTranslation("plan.week.load.definition"));
        if (load.told() == 0) {
            units.delta(getTranslation("plan.week.load.none"), Verdict.SAME);
        }
        StatTile coverage = new StatTile(
                getTranslation("plan.week.coverage"), coverage(load), getTranslation("plan.week.coverage.definition"));
        coverage.delta(
                load.done() == 0
                        ? getTranslation("plan.week.coverage.none")
                        : getTranslation("plan.week.coverage.of", load.told(), load.done()),
                Verdict.SAME);
        getContent().setId(ID);
        getContent().addClassName("stats");
        getContent().add(units, coverage);
    }

    private String coverage(WeekLoad load) {
        return load.coveragePercent().isEmpty()
                ? getTranslation("plan.week.missing")
                : getTranslation(
                        "plan.week.coverage.percent", load.coveragePercent().getAsInt());
    }
}
