package app.longrun.templates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** How templates lie on the shelf. */
public enum ShelfOrder {
    /** The last put on the schedule first, those never used at the end. */
    USED,
    NAME;

    private static final Comparator<TemplateCard> BY_NAME =
            Comparator.comparing(card -> card.name().toLowerCase(Locale.ROOT));

    private static final Comparator<TemplateCard> LAST_USED = Comparator.comparing(
                    TemplateCard::usedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(BY_NAME);

    Comparator<TemplateCard> comparator() {
        return this == NAME ? BY_NAME : LAST_USED;
    }
}
