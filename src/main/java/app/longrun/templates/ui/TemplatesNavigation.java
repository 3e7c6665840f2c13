package app.longrun.templates.ui;

import app.longrun.templates.TemplateId;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses of the coach's class templates. */
@NamedInterface("navigation")
public final class TemplatesNavigation {

    private TemplatesNavigation() {}

    /** The templates at hand. */
    public static String templates(GymSlug gym) {
        return "g/" + gym + "/coach/classes";
    }

    /** A template to write. */
    public static String newTemplate(GymSlug gym) {
        return templates(gym) + "/new";
    }

    /** One of the gym's own templates. */
    public static String template(GymSlug gym, TemplateId template) {
        return templates(gym) + "/" + template.id();
    }

    /** How many of each piece of equipment there are. */
    public static String floor(GymSlug gym) {
        return "g/" + gym + "/floor";
    }

    /** What one of them said before. */
    static String versions(GymSlug gym, TemplateId template) {
        return template(gym, template) + "/versions";
    }
}
