package app.longrun.templates;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a coach looks for on the shelf.
 *
 * @param words each must stand in the name, the sentence, the folder, a tag or a movement
 * @param folder empty = any
 * @param tag empty = any
 * @param isPutAway whether to look among those put away instead
 */
public record TemplateSearch(String words, String folder, String tag, boolean isPutAway, ShelfOrder order) {

    /** Everything at hand, the last used first. */
    public static final TemplateSearch ALL = new TemplateSearch("", "", "", false, ShelfOrder.USED);

    boolean finds(TemplateCard card) {
        boolean isFiled = (folder.isEmpty() || card.filing().folder().equals(folder))
                && (tag.isEmpty() || card.filing().tags().contains(tag));
        return isFiled
                && card.isPutAway() == isPutAway
                && Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .allMatch(word -> card.words().anyMatch(said -> said.contains(word)));
    }
}
