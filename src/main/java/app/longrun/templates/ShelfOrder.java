package app.longrun.templates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** How templates lie on the shelf. */
public enum ShelfOrder {
    /** The last put on the schedule first, those never used at the end. */
    USED(Comparator.comparing(TemplateCard::usedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))),
    NAME(Comparator.comparing(card -> 0));

    private static final Comparator<TemplateCard> BY_NAME =
            Comparator.comparing(card -> card.name().toLowerCase(Locale.ROOT));

    @SuppressWarnings("ImmutableEnumChecker") // it holds no state
    private final Comparator<TemplateCard> first;

    ShelfOrder(Comparator<TemplateCard> first) {
        this.first = first;
    }

    Comparator<TemplateCard> comparator() {
        return first.thenComparing(BY_NAME);
    }
}
