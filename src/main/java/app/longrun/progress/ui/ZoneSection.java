package app.longrun.progress.ui;

import app.longrun.platform.ui.FigureCell;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.progress.ProgressSheet;
import app.longrun.runners.RunThreshold;
import app.longrun.runners.ThresholdKind;
import app.longrun.running.Pace;
import app.longrun.running.Zone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The training zones that follow from the thresholds (science.md 3.6), by pace and by heart rate. */
final class ZoneSection extends Composite<Section> {

    private final Optional<RunThreshold> pace;
    private final Optional<RunThreshold> beats;

    ZoneSection(ProgressSheet sheet) {
        pace = sheet.threshold(ThresholdKind.PACE);
        beats = sheet.threshold(ThresholdKind.HEART_RATE);
        boolean isKnown = pace.isPresent() || beats.isPresent();
        QuietText note = new QuietText(
                isKnown ? getTranslation("progress.zones.family") : getTranslation("progress.zones.none"));
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("progress.zones")), note);
        pace.ifPresent(known -> getContent().add(said("progress.zones.pace.known", paceOf(known), known)));
        beats.ifPresent(
                known -> getContent().add(said("progress.zones.beats.known", String.valueOf(known.value()), known)));
        if (isKnown) {
            getContent().add(table());
        }
    }

    private Paragraph said(String key, String value, RunThreshold known) {
        return new Paragraph(getTranslation(
                key, value, Figures.date(known.on()), getTranslation("progress.zones.source." + known.source())));
    }

    private FiguresTable table() {
        return new FiguresTable(
                getTranslation("progress.zones.table"),
                List.of(
                        FigureColumn.text(getTranslation("progress.zones.zone")),
                        FigureColumn.number(getTranslation("progress.zones.pace")),
                        FigureColumn.number(getTranslation("progress.zones.beats")),
                        FigureColumn.number(getTranslation("progress.zones.rpe"))),
                Arrays.stream(Zone.values()).map(this::row).toList());
    }

    private FigureRow row(Zone zone) {
        return FigureRow.of(
                FigureCell.of(getTranslation("progress.zones." + zone)),
                pace.map(known -> FigureCell.of(paces(zone, new Pace(known.value()))))
                        .orElseGet(FigureCell::missing),
                beats.flatMap(known -> zone.fromBeats(known.value()))
                        .map(from -> FigureCell.of(getTranslation("progress.zones.from", from)))
                        .orElseGet(FigureCell::missing),
                FigureCell.of(
                        zone.easiestRpe() == zone.hardestRpe()
                                ? String.valueOf(zone.hardestRpe())
                                : getTranslation("progress.zones.range", zone.easiestRpe(), zone.hardestRpe())));
    }

    /** From the slowest pace of a zone to just slower than the next one's. */
    private String paces(Zone zone, Pace threshold) {
        Optional<Pace> slowest = zone.slowest(threshold);
        Optional<Pace> next = zone.fastest(threshold);
        if (slowest.isEmpty()) {
            return getTranslation("progress.zones.slower", next.orElseThrow().perKilometre());
        }
        return next.map(faster ->
                        getTranslation("progress.zones.range", slowest.get().perKilometre(), faster.perKilometre()))
                .orElseGet(() ->
                        getTranslation("progress.zones.faster", slowest.get().perKilometre()));
    }

    private static String paceOf(RunThreshold known) {
        return new Pace(known.value()).perKilometre();
    }
}
