package app.longrun.templates.ui;

import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.templates.ClassFigures;
import app.longrun.templates.QualityVerdict;
import app.longrun.templates.SegmentDraft;
import app.longrun.templates.TemplateReading;
import app.longrun.templates.ZoneRange;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a class adds up to: its timeline with the running total, its zones, its load, and whether it is a quality day. */
final class ClassCount extends Composite<Section> {

    private final Paragraph figures = new Paragraph();
    private final Paragraph verdict = new Paragraph();
    private final Timeline timeline = new Timeline();
    private final Div tables = new Div();

    ClassCount() {
        figures.addClassName("class-figures");
        figures.getElement().setAttribute("role", "status");
        verdict.addClassName("quiet");
        tables.addClassName("count-tables");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("templates.count")), timeline, figures, verdict, tables);
    }

    void show(TemplateReading read, int minutes) {
        ClassFigures counted = read.figures();
        figures.setText(getTranslation(
                "templates.figures",
                counted.minutes(),
                Math.max(0, minutes),
                counted.plannedLoad(),
                counted.contacts(),
                counted.legLoad()));
        figures.setClassName("off", counted.minutes() != minutes);
        QualityVerdict why = read.verdict();
        verdict.setText(getTranslation("templates.verdict." + why.reason(), why.detail()));
        timeline.show(read.parts().stream().map(ClassCount::bar).toList(), Math.max(0, minutes));
        tables.removeAll();
        if (!read.parts().isEmpty()) {
            tables.add(parts(read.parts(), minutes), zones(read.parts()));
        }
    }

    private FiguresTable parts(List<SegmentDraft> parts, int minutes) {
        List<FigureRow> rows = new ArrayList<>();
        int at = 0;
        for (SegmentDraft part : parts) {
            String begin = clock(at);
            at += part.minutes();
            rows.add(FigureRow.of(
                    begin,
                    part.name(),
                    part.minutes() == 0 ? getTranslation("templates.unsaid") : String.valueOf(part.minutes()),
                    zone(part.zone()),
                    part.rpe() == 0 ? getTranslation("templates.unsaid") : String.valueOf(part.rpe()),
                    clock(at)));
        }
        return new FiguresTable(
                getTranslation("templates.timeline", clock(Math.max(0, minutes))),
                List.of(
                        FigureColumn.text(getTranslation("templates.timeline.from")),
                        FigureColumn.text(getTranslation("templates.timeline.part")),
                        FigureColumn.number(getTranslation("templates.minutes")),
                        FigureColumn.text(getTranslation("templates.zone")),
                        FigureColumn.number(getTranslation("templates.rpe")),
                        FigureColumn.number(getTranslation("templates.timeline.total"))),
                rows);
    }

    private FiguresTable zones(List<SegmentDraft> parts) {
        Map<String, Integer> minutes = new TreeMap<>();
        parts.forEach(part -> minutes.merge(zone(part.zone()), part.minutes(), Integer::sum));
        return new FiguresTable(
                getTranslation("templates.zones"),
                List.of(
                        FigureColumn.text(getTranslation("templates.zone")),
                        FigureColumn.number(getTranslation("templates.minutes"))),
                minutes.entrySet().stream()
                        .map(entry -> FigureRow.of(entry.getKey(), String.valueOf(entry.getValue())))
                        .toList());
    }

    private String zone(String zone) {
        return zone.equals(SegmentDraft.STRENGTH) ? getTranslation("templates.zone.strength") : zone;
    }

    private static Timeline.Bar bar(SegmentDraft part) {
        int zone = ZoneRange.parse(part.zone()).map(ZoneRange::high).orElse(0);
        return new Timeline.Bar(part.name(), part.minutes(), zone);
    }

    private static String clock(int minute) {
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }
}
