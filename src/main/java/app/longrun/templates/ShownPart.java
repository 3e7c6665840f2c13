package app.longrun.templates;

import java.util.List;

/**
 * A part of a class for those who come.
 *
 * @param name empty for lines before the first heading
 * @param minutes 0 where the coach did not say
 * @param zones such as {@code Z2 to Z3}; empty where the coach did not say
 * @param effort the RPE in words; empty where the coach did not say
 */
public record ShownPart(String name, int minutes, String zones, String effort, List<ShownLine> lines) {

    public ShownPart {
        lines = List.copyOf(lines);
    }
}
