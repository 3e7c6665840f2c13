package app.longrun.authoring.ui;

import app.longrun.authoring.FillPreview;
import app.longrun.authoring.FilledLine;
import app.longrun.authoring.FilledWeek;
import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.prescriptions.Phrase;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** What filling would do: each line week by week, what it would take the place of, and why a week differs from the one before. */
class FillTable extends Composite<Div> {

    FillTable(FillPreview preview) {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(FigureColumn.text(getTranslation("authoring.fill.line")));
        preview.lines()
                .getFirst()
                .weeks()
                .forEach(week -> columns.add(FigureColumn.text(getTranslation("strength.week.number", week.week()))));
        getContent()
                .add(new FiguresTable(
                        getTranslation("authoring.fill.table"),
                        columns,
                        preview.lines().stream()
                                .map(line -> row(line, columns.size()))
                                .toList()));
        UnorderedList reasons = new UnorderedList();
        preview.lines().forEach(line -> line.weeks().forEach(week -> reason(reasons, line, week)));
        if (reasons.getChildren().findAny().isPresent()) {
            reasons.addClassName("list");
            getContent().add(reasons);
        }
    }

    private FigureRow row(FilledLine line, int width) {
        List<FigureCell> cells = new ArrayList<>();
        cells.add(FigureCell.of("%s %s · %s".formatted(line.session(), line.position(), line.words())));
        line.weeks().forEach(week -> cells.add(FigureCell.of(cell(week))));
        while (cells.size() < width) {
            cells.add(FigureCell.missing());
        }
        return new FigureRow(cells);
    }

    private String cell(FilledWeek week) {
        return switch (week.kind()) {
            case ADDED, SAME -> week.after();
            case CHANGED -> getTranslation("authoring.fill.changed", week.after(), week.before());
            case KEPT -> getTranslation("authoring.fill.kept", week.before(), week.after());
        };
    }

    private void reason(UnorderedList reasons, FilledLine line, FilledWeek week) {
        for (Phrase reason : week.reasons()) {
            reasons.add(new ListItem(getTranslation(
                    "authoring.fill.reason",
                    week.week(),
                    line.words(),
                    getTranslation(reason.key(), reason.arguments().toArray()))));
        }
    }
}
