package app.longrun.reporting.ui;

import app.longrun.platform.ui.FiguresTable;
import app.longrun.platform.ui.FiguresTable.Cell;
import app.longrun.platform.ui.FiguresTable.Column;
import app.longrun.platform.ui.FiguresTable.Row;
import app.longrun.reporting.Figure;
import app.longrun.reporting.Funnel;
import app.longrun.reporting.Report;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What became of the visitors who claimed a free class, step by step. */
final class FunnelSection extends Composite<Section> {

    private final Report report;
    private final GymSlug gym;

    FunnelSection(Report report, GymSlug gym) {
        this.report = report;
        this.gym = gym;
        Funnel now = report.trials().total().now();
        Funnel before = report.trials().total().before();
        String title = getTranslation("reporting.funnel");
        Paragraph definition = new Paragraph(getTranslation("reporting.funnel.definition"));
        definition.addClassName("quiet");
        getContent().addClassName("section");
        getContent()
                .add(
                        new H2(title),
                        definition,
                        new FiguresTable(
                                title,
                                columns(),
                                List.of(
                                        step(Figure.TRIALS, now.claimed(), before.claimed()),
                                        step(Figure.TRIALS_ATTENDED, now.attended(), before.attended()),
                                        step(Figure.TRIALS_CONVERTED, now.converted(), before.converted()),
                                        step(Figure.TRIALS_CANCELLED, now.cancelled(), before.cancelled()))));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(getTranslation("reporting.funnel.step")),
                Column.number(getTranslation("reporting.funnel.claims")),
                Column.number(getTranslation("reporting.funnel.share")),
                Column.number(
                        getTranslation("reporting.funnel.before", report.span().weeks())));
    }

    private Row step(Figure figure, int now, int before) {
        int claimed = report.trials().total().now().claimed();
        String name = getTranslation("reporting.figure." + figure.word());
        return Row.of(
                Cell.link(name, ReportsNavigation.rows(gym, figure, report.period())),
                Cell.of(FigureText.count(now)),
                claimed == 0 ? Cell.missing() : Cell.of(Math.round(100.0 * now / claimed) + " %"),
                Cell.of(FigureText.count(before)));
    }
}
