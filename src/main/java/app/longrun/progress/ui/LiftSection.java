package app.longrun.progress.ui;

import app.longrun.log.KnownMax;
import app.longrun.platform.WeightUnit;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.ChartData;
import app.longrun.platform.ui.ChartFigure;
import app.longrun.platform.ui.ChartSeries;
import app.longrun.progress.LiftTrend;
import app.longrun.progress.ProgressSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** The estimated max of each lift with the equation behind it and its record, and how those that moved went. */
final class LiftSection extends Composite<Section> {

    private static final int MOST_LINES = 4;

    private final ProgressSheet sheet;
    private final WeightUnit unit;

    LiftSection(ProgressSheet sheet) {
        this.sheet = sheet;
        this.unit = sheet.unit();
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("progress.lifts")));
        if (sheet.lifts().isEmpty()) {
            QuietText none = new QuietText(getTranslation("progress.lifts.none"));
            getContent().add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        sheet.lifts().forEach(lift -> list.add(item(lift)));
        getContent().add(list, figure());
    }

    private ListItem item(LiftTrend lift) {
        KnownMax now = lift.latest();
        Span movement = new Span(lift.movement());
        movement.addClassName("person-who");
        Span figure = new Span(now.textIn(unit));
        figure.addClassName("figure");
        ListItem item = new ListItem(movement, figure);
        if (now.max().rough()) {
            item.add(new Badge(getTranslation("progress.lifts.rough"), Badge.Tone.WARN));
        }
        Span from = new Span(getTranslation("progress.lifts.from", how(now), Figures.date(now.on())));
        from.addClassName("quiet");
        item.add(from);
        if (lift.record().max().grams() > now.max().grams()) {
            Span record = new Span(getTranslation(
                    "progress.lifts.record",
                    lift.record().textIn(unit),
                    Figures.date(lift.record().on())));
            record.addClassName("quiet");
            item.add(record);
        } else {
            item.add(new Badge(getTranslation("progress.lifts.best"), Badge.Tone.GOOD));
        }
        return item;
    }

    private String how(KnownMax max) {
        return max.entered() == null
                ? getTranslation("progress.equation." + max.max().equation())
                : getTranslation("progress.equation.lifted");
    }

    /** The lifts that are known best, each week as it counted at the week's end. */
    private ChartFigure figure() {
        List<LiftTrend> lines = sheet.lifts().stream()
                .sorted(Comparator.comparingInt(
                        (LiftTrend lift) -> -lift.known().size()))
                .limit(MOST_LINES)
                .toList();
        return ChartFigure.lines(
                getTranslation("progress.lifts.weeks"),
                new ChartData(
                        getTranslation("progress.lifts.summary"),
                        unit.symbol(),
                        sheet.weeks().stream()
                                .map(week -> Figures.day(week.monday()))
                                .toList(),
                        lines.stream().map(this::series).toList()),
                getTranslation("progress.week"));
    }

    private ChartSeries series(LiftTrend lift) {
        return ChartSeries.of(
                lift.movement(),
                sheet.weeks(),
                week -> lift.on(week.sunday())
                        .map(max -> unit.fromGrams(max.max().grams(), 1).doubleValue())
                        .orElse(null));
    }
}
