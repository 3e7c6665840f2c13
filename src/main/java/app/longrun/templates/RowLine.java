package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Change;
import app.longrun.prescriptions.whiteboard.Format;
import app.longrun.prescriptions.whiteboard.Level;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Zones;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one number, all levels and choices, as one line of the whiteboard. */
final class RowLine {

    private final LineItems items;
    private final @Nullable Zones zones;
    private final boolean isFormatShared;

    RowLine(LineItems items, @Nullable Zones zones, boolean isFormatShared) {
        this.items = items;
        this.zones = zones;
        this.isFormatShared = isFormatShared;
    }

    Line line(List<LineDraft> rows) {
        List<Change> changes = new ArrayList<>();
        for (ScalingLevel level : List.of(ScalingLevel.SCALED, ScalingLevel.BEGINNER)) {
            List<LineDraft> others = of(rows, level);
            if (!others.isEmpty()) {
                changes.add(change(Level.valueOf(level.name()), others));
            }
        }
        return line(of(rows, ScalingLevel.RX), true).withChanges(changes);
    }

    private Change change(Level level, List<LineDraft> rows) {
        return rows.getFirst().amount().strip().equals("0")
                ? new Change.LeftOut(level)
                : new Change.Instead(level, line(rows, false));
    }

    private Line line(List<LineDraft> rows, boolean isMarked) {
        LineDraft first = rows.getFirst();
        RowFormat done = RowFormat.of(first.format());
        RowWords words = new RowWords(first, done.rest());
        Format format = done.format();
        Integer rounds = isFormatShared || format == null ? null : format.rounds();
        return new Line(
                isMarked ? words.mark() : null,
                rounds != null && rounds > 1 ? rounds : null,
                quantity(first),
                null,
                rows.stream().map(row -> movement(row.movement())).distinct().toList(),
                words.loadings(),
                words.pace(),
                zonesOf(first),
                words.tempo(),
                null,
                words.recovery(),
                List.of(),
                words.remark(),
                List.of());
    }

    private @Nullable Zones zonesOf(LineDraft row) {
        return ZoneRange.parse(row.zone())
                .map(range -> new Zones(range.low(), range.high()))
                .filter(own -> !own.equals(zones))
                .orElse(null);
    }

    private MovementWord movement(String id) {
        return items.find(id)
                .map(item -> new MovementWord(item.id(), item.word()))
                .orElseGet(() -> new MovementWord(id, id));
    }

    private static @Nullable Quantity quantity(LineDraft row) {
        return LineAmount.parse(row.amount())
                .filter(amount -> !amount.isLeftOut())
                .map(amount -> new Quantity(
                        size(amount), Quantity.Unit.valueOf(row.unit().name()), row.isPerSide()))
                .orElse(null);
    }

    private static Quantity.Size size(LineAmount amount) {
        BigDecimal first = BigDecimal.valueOf(amount.hundredths(), 2);
        Integer high = amount.highHundredths();
        Integer women = amount.womenHundredths();
        if (high != null) {
            return new Quantity.Size.Range(first, BigDecimal.valueOf(high, 2));
        }
        return women == null || women == amount.hundredths()
                ? new Quantity.Size.Exactly(first)
                : new Quantity.Size.Pair(first, BigDecimal.valueOf(women, 2));
    }

    private static List<LineDraft> of(List<LineDraft> rows, ScalingLevel level) {
        return rows.stream().filter(row -> row.level() == level).toList();
    }
}
