package app.longrun.templates;

import org.jspecify.annotations.Nullable;

/**
 * A class template in a list.
 *
 * @param id none for one of the library's that was not copied
 * @param libraryCode the library's class it is or was copied from
 * @param plannedLoad in AU: the sum of segment minutes times RPE
 * @param isQuality whether it counts as a quality day
 */
public record TemplateCard(
        @Nullable TemplateId id,
        @Nullable String libraryCode,
        String name,
        String intent,
        int minutes,
        int plannedLoad,
        boolean isQuality) {}
