package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Recovery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One movement of a line as a row: its amount and unit in fields, its load, effort and format in words. */
final class LineRow {

    private LineRow() {}

    static LineDraft of(int number, int choice, ScalingLevel level, Line line, String movement, String format) {
        Quantity quantity = line.quantity();
        return new LineDraft(
                number,
                choice,
                level,
                movement,
                quantity == null ? "" : amount(quantity.size()),
                quantity == null ? LineUnit.REPS : unit(quantity.unit()),
                quantity != null && quantity.perSide(),
                cut(loads(line, LineRow::isLoad), 60),
                cut(intensity(line), 60),
                LineZone.of(line).map(zones -> ZoneRange.of(zones).text()).orElse(""),
                seconds(line.recovery()),
                cut(format, 200));
    }

    private static String amount(Quantity.Size size) {
        return switch (size) {
            case Quantity.Size.Exactly(BigDecimal number) -> number(number);
            case Quantity.Size.Range(BigDecimal low, BigDecimal high) -> number(low) + "-" + number(high);
            case Quantity.Size.Pair(BigDecimal men, BigDecimal women) -> number(men) + "/" + number(women);
            case Quantity.Size.Most() -> "";
        };
    }

    private static String number(BigDecimal number) {
        BigDecimal two = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (two.scale() < 0 ? two.setScale(0) : two).toPlainString();
    }

    private static LineUnit unit(Quantity.Unit unit) {
        return switch (unit) {
            case REPS -> LineUnit.REPS;
            case METRES -> LineUnit.METRES;
            case KILOMETRES -> LineUnit.KILOMETRES;
            case MILES -> LineUnit.MILES;
            case FEET -> LineUnit.FEET;
            case CALORIES -> LineUnit.CALORIES;
            case SECONDS -> LineUnit.SECONDS;
            case MINUTES -> LineUnit.MINUTES;
            case CONTACTS -> LineUnit.CONTACTS;
        };
    }

    private static boolean isLoad(Loading loading) {
        return loading instanceof Loading.Weight
                || loading instanceof Loading.BodyWeight
                || loading instanceof Loading.Band
                || loading instanceof Loading.Open;
    }

    private static String intensity(Line line) {
        Stream<String> pace = line.pace() == null ? Stream.empty() : Stream.of(LineWords.of(line.pace()));
        return Stream.concat(
                        Stream.of(loads(line, loading -> !isLoad(loading))).filter(words -> !words.isEmpty()), pace)
                .collect(Collectors.joining(", "));
    }

    private static String loads(Line line, Predicate<Loading> those) {
        return LineWords.of(line.loadings().stream().filter(those).toList());
    }

    private static @Nullable Integer seconds(@Nullable Recovery recovery) {
        if (recovery == null || recovery.movement() != null) {
            return null;
        }
        Quantity quantity = recovery.quantity();
        if (!quantity.unit().isTime() || !(quantity.size() instanceof Quantity.Size.Exactly(BigDecimal number))) {
            return null;
        }
        BigDecimal seconds =
                quantity.unit() == Quantity.Unit.MINUTES ? number.multiply(BigDecimal.valueOf(60)) : number;
        int rounded = seconds.setScale(0, RoundingMode.HALF_UP).intValue();
        return rounded > 3600 ? null : rounded;
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }
}
