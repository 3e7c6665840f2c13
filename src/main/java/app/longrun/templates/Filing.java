package app.longrun.templates;

import app.longrun.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a template lies on the gym's shelf.
 *
 * @param folder in one's own words, at most 60 characters; empty = in none
 * @param tags single words in lower case, each once, at most 200 characters together
 */
public record Filing(String folder, List<String> tags) {

    /** On the shelf as it is. */
    public static final Filing NONE = new Filing("", List.of());

    public Filing {
        folder = folder.strip();
        tags = List.copyOf(tags);
        if (folder.length() > 60) {
            throw new Refusal("templates.filing.folder", 60);
        }
        if (String.join(" ", tags).length() > 200) {
            throw new Refusal("templates.filing.tags", 200);
        }
    }

    /** As a coach types it: tags apart by blanks or commas, with or without {@code #}. */
    public static Filing typed(String folder, String tags) {
        String[] words = tags.toLowerCase(Locale.ROOT).split("[\\s,#]+");
        return new Filing(
                folder,
                Arrays.stream(words).filter(tag -> !tag.isEmpty()).distinct().toList());
    }
}
