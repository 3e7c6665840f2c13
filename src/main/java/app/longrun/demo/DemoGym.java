package app.longrun.demo;

import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSettings;
import app.longrun.tenancy.GymSlug;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The two gyms of the demo: what they are called, how they count and who is in them. */
enum DemoGym {
    HARBOUR("Harbour Strength & Endurance", ZoneId.of("America/New_York"), WeightUnit.LB, "#0b5d7a") {
        @Override
        String bar() {
            return "45";
        }

        @Override
        List<String> plates() {
            return List.of("45", "35", "25", "10", "5", "2.5");
        }

        @Override
        List<Race> races() {
            return List.of(
                    new Race("Harbour Half Marathon", 21_097),
                    new Race("Lighthouse 10 Miler", 16_093),
                    new Race("Bay Front Marathon", 42_195));
        }

        @Override
        List<String> names() {
            return split("""
                    Maya Okafor, Rachel Stein, Jonas Eide,
                    Sam Whitaker, Priya Raman, Danny Kowalski, Grace Liu, Marcus Bell, Elena Petrova, Tom Hargrove,
                    Aisha Grant, Luke Ferreira, Nora Callahan, Ben Sato, Chloe Dubois, Victor Alvarez, Hannah Weiss,
                    Owen Murphy, Tara Nguyen, Eli Goldman, Jasmine Cole, Peter Lindqvist, Sofia Marino, Caleb Turner,
                    Ruth Adeyemi, Greg Malone, Iris Chang""");
        }
    },
    FJORD("Fjord Endurance", ZoneId.of("Europe/Oslo"), WeightUnit.KG, "#8a3b12") {
        @Override
        String bar() {
            return "20";
        }

        @Override
        List<String> plates() {
            return List.of("25", "20", "15", "10", "5", "2.5", "1.25");
        }

        @Override
        List<Race> races() {
            return List.of(
                    new Race("Fjordløpet halvmaraton", 21_097),
                    new Race("Skogsløpet 10 km", 10_000),
                    new Race("Oslofjord maraton", 42_195));
        }

        @Override
        List<String> names() {
            return split("""
                    Ingrid Solberg, Anders Hovland, Kari Nygård,
                    Marte Bakken, Lars Haugen, Sigrid Moen, Henrik Dahl, Astrid Lunde, Øyvind Strand, Hanne Vik,
                    Erik Aasen, Silje Brekke, Magnus Tveit, Liv Sørensen, Jon Rønning, Tuva Holm, Petter Lie,
                    Ragnhild Aune, Sindre Fosse, Ida Myhre, Bjørn Hauge, Camilla Næss, Torstein Berg, Vilde Engen,
                    Kristian Ødegård, Marit Foss, Jonas Eide""");
        }
    };

    private final String title;
    private final ZoneId zone;
    private final WeightUnit unit;
    private final String accent;

    DemoGym(String title, ZoneId zone, WeightUnit unit, String accent) {
        this.title = title;
        this.zone = zone;
        this.unit = unit;
        this.accent = accent;
    }

    abstract String bar();

    abstract List<String> plates();

    abstract List<Race> races();

    /** The owner first, then two coaches, then the members. */
    abstract List<String> names();

    /** The gym itself under a given identifier. */
    Gym gym(GymId id) {
        List<Integer> plateGrams = plates().stream().map(this::grams).toList();
        return new Gym(id, slug(), title, accent, new GymSettings(zone, unit, grams(bar()), plateGrams));
    }

    GymSlug slug() {
        return new GymSlug(name().toLowerCase(Locale.ROOT));
    }

    /** Where this gym's chances begin. */
    long seed() {
        return slug().word().hashCode();
    }

    private int grams(String weight) {
        return unit.toGrams(new BigDecimal(weight));
    }

    private static List<String> split(String names) {
        return Stream.of(names.split(",")).map(String::strip).toList();
    }
}
