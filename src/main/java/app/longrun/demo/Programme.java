package app.longrun.demo;

import app.longrun.prescriptions.Prescription;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A gym's own copies of the library, as far as the story needs them. */
record Programme(Map<String, Template> templates, Map<String, Block> blocks) {

    /**
     * A class template.
     *
     * @param rpe of its hardest part
     * @param legLoad the leg-load class 0 to 3 of its heaviest movement
     */
    record Template(
            String code, UUID id, String name, int minutes, String intent, boolean isQuality, int rpe, int legLoad) {}

    /** A strength block, version 1. */
    record Block(
            String code,
            UUID id,
            String name,
            int weeks,
            List<String> cycle,
            int minutes,
            String goal,
            List<Line> lines) {

        List<Line> session(int week, String letter) {
            return lines.stream()
                    .filter(line -> line.week() == week && line.session().equals(letter))
                    .toList();
        }
    }

    /** One movement of one session of a block. */
    record Line(int week, String session, String position, String movementId, Prescription prescription, int legLoad) {}

    Template template(String code) {
        return known(templates.get(code), code);
    }

    Block block(String code) {
        return known(blocks.get(code), code);
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T found, String code) {
        if (found == null) {
            throw new IllegalStateException("The library has no " + code);
        }
        return found;
    }
}
