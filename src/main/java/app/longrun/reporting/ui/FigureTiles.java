package app.longrun.reporting.ui;

import app.longrun.platform.ui.StatTile;
import app.longrun.reporting.Adherence;
import app.longrun.reporting.Attendance;
import app.longrun.reporting.Compared;
import app.longrun.reporting.Figure;
import app.longrun.reporting.Funnel;
import app.longrun.reporting.Report;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.OptionalInt;

/** The figures of the whole span, each with its change, its definition and the way to its rows. */
final class FigureTiles extends Composite<Div> {

    private final Report report;
    private final GymSlug gym;

    FigureTiles(Report report, GymSlug gym) {
        this.report = report;
        this.gym = gym;
        Compared<Attendance> attendance = report.attendance().total();
        Compared<Integer> active = report.active().total();
        Compared<Funnel> trials = report.trials().total();
        getContent().addClassName("stats");
        getContent()
                .add(
                        counted(
                                Figure.ATTENDANCE,
                                attendance.now().all(),
                                attendance.before().all()),
                        adherence(),
                        counted(Figure.ACTIVE, active.now(), active.before()),
                        counted(
                                Figure.TRIALS,
                                trials.now().claimed(),
                                trials.before().claimed()),
                        counted(
                                Figure.TRIALS_CONVERTED,
                                trials.now().converted(),
                                trials.before().converted()));
    }

    private Component counted(Figure figure, int now, int before) {
        int change = now - before;
        String delta = change == 0
                ? getTranslation("reporting.delta.none", weeks())
                : getTranslation("reporting.delta", FigureText.change(change), weeks(), FigureText.count(before));
        return tile(figure, FigureText.count(now), now == 0).delta(delta, FigureText.verdict(change));
    }

    private Component adherence() {
        Compared<Adherence> adherence = report.adherence().total();
        OptionalInt now = adherence.now().percent();
        OptionalInt before = adherence.before().percent();
        StatTile tile = tile(Figure.ADHERENCE, FigureText.percent(adherence.now()), now.isEmpty());
        if (now.isEmpty() || before.isEmpty()) {
            return tile.delta(getTranslation("reporting.delta.missing", weeks()), FigureText.verdict(0));
        }
        int change = now.getAsInt() - before.getAsInt();
        String delta = change == 0
                ? getTranslation("reporting.delta.none", weeks())
                : getTranslation(
                        "reporting.delta.points",
                        FigureText.change(change),
                        weeks(),
                        FigureText.percent(adherence.before()));
        return tile.delta(delta, FigureText.verdict(change));
    }

    private StatTile tile(Figure figure, String text, boolean hasNoRows) {
        String key = "reporting.figure." + figure.word();
        StatTile tile = new StatTile(getTranslation(key), text, getTranslation(key + ".definition", weeks()));
        return hasNoRows
                ? tile
                : tile.leadTo(
                        getTranslation("reporting.rows.open", getTranslation(key)),
                        ReportsNavigation.rows(gym, figure, report.daysOf(figure)));
    }

    private int weeks() {
        return report.span().weeks();
    }
}
