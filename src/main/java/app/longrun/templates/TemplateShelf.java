package app.longrun.templates;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The templates at hand: the gym's own by name, and the library's in its order. */
public record TemplateShelf(List<TemplateCard> own, List<TemplateCard> library) {

    public TemplateShelf {
        own = List.copyOf(own);
        library = List.copyOf(library);
    }

    /** The gym's own that are found, in the order asked for. */
    public List<TemplateCard> own(TemplateSearch search) {
        return own.stream()
                .filter(search::finds)
                .sorted(search.order().comparator())
                .toList();
    }

    /** The library's that are found. */
    public List<TemplateCard> library(TemplateSearch search) {
        return library.stream().filter(search::finds).toList();
    }

    /** The folders there are. */
    public NavigableSet<String> folders() {
        return own.stream()
                .map(card -> card.filing().folder())
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tags there are. */
    public NavigableSet<String> tags() {
        return own.stream()
                .flatMap(card -> card.filing().tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether some are put away. */
    public boolean hasPutAway() {
        return own.stream().anyMatch(TemplateCard::isPutAway);
    }
}
