package app.longrun.gyms;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The time zones a gym can hang its clocks in. */
public final class Zones {

    /** Where most of a country's gyms are; elsewhere one chooses. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("US", "America/New_York"),
            Map.entry("CA", "America/Toronto"),
            Map.entry("GB", "Europe/London"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("NO", "Europe/Oslo"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("DK", "Europe/Copenhagen"),
            Map.entry("FI", "Europe/Helsinki"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("AU", "Australia/Sydney"),
            Map.entry("NZ", "Pacific/Auckland"));

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}

    /** Every place there is, by continent. */
    public static List<String> all() {
        return ALL;
    }

    /** The likeliest one for somebody whose browser speaks {@code locale}. */
    public static String likely(Locale locale) {
        return USUAL.getOrDefault(locale.getCountry(), "Europe/London");
    }

    /** The zone chosen; throws {@link IllegalArgumentException} for one that is not on the list. */
    public static ZoneId read(String chosen) {
        if (!ALL.contains(chosen)) {
            throw new IllegalArgumentException("Choose a time zone from the list");
        }
        return ZoneId.of(chosen);
    }
}
