package app.longrun.prescriptions.whiteboard;

import org.jspecify.annotations.Nullable;

/**
 * The line that opens a part.
 *
 * @param kind null where the name says none
 * @param name as the coach calls it, empty where the kind says it all
 * @param minutes how long the part takes, 1 to 600
 */
public record Heading(
        @Nullable Kind kind,
        String name,
        @Nullable Integer minutes,
        @Nullable Zones zones,
        @Nullable Effort effort) implements Heard {

    /** What a part is for. */
    public enum Kind {
        WARM_UP("Warm-up"),
        STRENGTH("Strength"),
        SKILL("Skill"),
        CONDITIONING("Conditioning"),
        COOL_DOWN("Cool-down");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word of the canonical text. */
        public String label() {
            return label;
        }
    }

    public Heading {
        if (!name.isEmpty()) {
            Verbatim.require(name);
        }
        if (name.contains("|")) {
            throw new IllegalArgumentException("Give a part a name without |, not " + name);
        }
        if (kind == null && name.isEmpty()) {
            throw new IllegalArgumentException("Give a part a kind or a name");
        }
        if (minutes != null) {
            Figures.within(minutes, 1, 600, "minutes of a part");
        }
    }
}
