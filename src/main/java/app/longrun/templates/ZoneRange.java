package app.longrun.templates;

import app.longrun.platform.CsvRow;
import app.longrun.prescriptions.whiteboard.Zones;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Running zones from low to high, both 1 to 6; the same twice for a single zone. */
public record ZoneRange(int low, int high) {

    private static final Pattern FORM = Pattern.compile("Z([1-6])(?: to Z([1-6]))?");

    public ZoneRange {
        if (low < 1 || high > 6 || low > high) {
            throw new IllegalArgumentException(
                    "Zones run from 1 to 6, the lower first, not %d to %d".formatted(low, high));
        }
    }

    /** The zones written as {@code Z2} or {@code Z2 to Z3}; null and a problem for anything else. */
    public static @Nullable ZoneRange read(CsvRow row, String column) {
        String text = row.text(column);
        Matcher zones = FORM.matcher(text);
        if (!zones.matches()) {
            row.problem("%s '%s' is not a zone like Z2 or Z2 to Z3".formatted(column, text));
            return null;
        }
        Optional<ZoneRange> range = of(zones);
        if (range.isEmpty()) {
            row.problem("%s '%s' runs backwards".formatted(column, text));
        }
        return range.orElse(null);
    }

    static ZoneRange of(Zones zones) {
        return new ZoneRange(zones.low(), zones.high());
    }

    /** The zones a coach typed, empty when they are none. */
    public static Optional<ZoneRange> parse(String typed) {
        Matcher zones = FORM.matcher(typed.strip());
        return zones.matches() ? of(zones) : Optional.empty();
    }

    /** As they are written: Z2, Z2 to Z3. */
    public String text() {
        return low == high ? "Z" + low : "Z%d to Z%d".formatted(low, high);
    }

    private static Optional<ZoneRange> of(Matcher zones) {
        int low = Integer.parseInt(zones.group(1));
        int high = zones.group(2) == null ? low : Integer.parseInt(zones.group(2));
        return low > high ? Optional.empty() : Optional.of(new ZoneRange(low, high));
    }
}
