package app.longrun.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gym's own copies of the library, as far as the story needs them. */
record Programme(Map<String, Template> templates, Map<String, Block> blocks) {

    Template template(String code) {
        return known(templates.get(code), code);
    }

    Block block(String code) {
        return known(blocks.get(code), code);
    }

    private static <T> T known(@Nullable T found, String code) {
        if (found == null) {
            throw new IllegalStateException("The library has no " + code);
        }
        return found;
    }
}
