package app.longrun.demo;

import app.longrun.calendar.LegFacts;
import app.longrun.prescriptions.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A programme with the library's codes and rhythms, and two movements in every session. */
final class Programmes {

    private Programmes() {}

    static Programme likeTheLibrary() {
        return new Programme(
                IntStream.rangeClosed(1, 8)
                        .mapToObj(Programmes::template)
                        .collect(Collectors.toMap(Template::code, Function.identity())),
                Map.ofEntries(
                        block("FND-6", 6, "A", "B"),
                        block("MAX-8", 8, "A", "B"),
                        block("HVP-10", 10, "A", "B"),
                        block("PLY-6", 6, "A", "B"),
                        block("MNT-8", 8, "A"),
                        block("TPR-3", 3, "A"),
                        block("CAL-12", 12, "A", "A", "A"),
                        block("HOM-8", 8, "A", "B")));
    }

    private static Template template(int number) {
        LegFacts legs = LegFacts.gymClass(2, number == 2, false, 0);
        return new Template("EC-" + number, new UUID(1, number), "Class " + number, 60, "Intent", 6, legs);
    }

    private static Map.Entry<String, Block> block(String code, int weeks, String... cycle) {
        List<Line> lines = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            for (String letter : List.of(cycle).stream().distinct().toList()) {
                lines.add(new Line(week, letter, "A", "back_squat", Prescription.parse("4x5@80%"), 3));
                lines.add(new Line(week, letter, "B1", "side_plank", Prescription.parse("2x30s/side@BW"), 0));
            }
        }
        UUID id = new UUID(2, code.hashCode());
        return Map.entry(code, new Block(code, id, code, weeks, List.of(cycle), 45, "Goal", lines));
    }
}
