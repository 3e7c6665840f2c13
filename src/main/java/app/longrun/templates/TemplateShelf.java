package app.longrun.templates;

import java.util.List;

/** The templates at hand: the gym's own by name, and the library's in its order. */
public record TemplateShelf(List<TemplateCard> own, List<TemplateCard> library) {

    public TemplateShelf {
        own = List.copyOf(own);
        library = List.copyOf(library);
    }
}
