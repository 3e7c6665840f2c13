package app.longrun.reporting.ui;

import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
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

    private List<FigureColumn> columns() {
        return List.of(
                FigureColumn.text(getTranslation("reporting.funnel.step")),
                FigureColumn.number(getTranslation("reporting.funnel.claims")),
                FigureColumn.number(getTranslation("reporting.funnel.share")),
                FigureColumn.number(
                        getTranslation("reporting.funnel.before", report.span().weeks())));
    }

    private FigureRow step(Figure figure, int now, int before) {
        int claimed = report.trials().total().now().claimed();
        String name = getTranslation("reporting.figure." + figure.word());
        return FigureRow.of(
                FigureCell.link(name, ReportsNavigation.rows(gym, figure, report.period())),
                FigureCell.of(FigureText.count(now)),
                claimed == 0 ? FigureCell.missing() : FigureCell.of(Math.round(100.0 * now / claimed) + " %"),
                FigureCell.of(FigureText.count(before)));
    }
}
