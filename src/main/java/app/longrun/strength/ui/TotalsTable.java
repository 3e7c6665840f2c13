package app.longrun.strength.ui;

import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.WeekTotals;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The work of every week side by side, for a week that follows the block's cycle once. */
class TotalsTable extends Composite<Div> {

    TotalsTable(List<BlockWeek> weeks, List<String> cycle) {
        Paragraph note = new Paragraph(getTranslation("strength.totals.note", String.join(", ", cycle)));
        note.addClassName("quiet");
        getContent()
                .add(
                        new FiguresTable(
                                getTranslation("strength.totals"),
                                List.of(
                                        FigureColumn.text(getTranslation("strength.week")),
                                        FigureColumn.number(getTranslation("strength.totals.sets")),
                                        FigureColumn.number(getTranslation("strength.totals.hard")),
                                        FigureColumn.number(getTranslation("strength.totals.contacts")),
                                        FigureColumn.number(getTranslation("strength.totals.heavy"))),
                                weeks.stream()
                                        .map(week -> row(week, WeekTotals.of(week, cycle)))
                                        .toList()),
                        note);
    }

    private FigureRow row(BlockWeek week, WeekTotals totals) {
        return FigureRow.of(
                week.isDeload()
                        ? getTranslation("strength.week.deload", week.number())
                        : getTranslation("strength.week.number", week.number()),
                String.valueOf(totals.sets()),
                String.valueOf(totals.hardSets()),
                String.valueOf(totals.contacts()),
                String.valueOf(totals.heavyReps()));
    }
}
