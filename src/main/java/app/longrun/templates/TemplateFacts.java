package app.longrun.templates;

import org.jspecify.annotations.Nullable;

/**
 * What a template says about itself on a schedule and a calendar.
 *
 * @param version the number of its newest version
 * @param minutes how long its class takes
 * @param intent what it is for, in a sentence
 * @param legLoad the leg-load class of its heaviest line, 0 to 3 (science.md 1.4)
 * @param isQuality whether it counts as a quality day (rule R7)
 * @param isHeavyLower whether it is heavy for the legs
 * @param contacts foot contacts; none = saved before they were counted
 */
public record TemplateFacts(
        TemplateId id,
        int version,
        String name,
        int minutes,
        String intent,
        int legLoad,
        boolean isQuality,
        boolean isHeavyLower,
        @Nullable Integer contacts) {}
