package app.longrun.templates.ui;

import app.longrun.templates.TemplateId;
import app.longrun.tenancy.GymSlug;
import java.io.Serializable;
import org.springframework.modulith.NamedInterface;

/** The template on the page, for whoever puts something below it. */
@NamedInterface("page")
public interface OpenTemplate extends Serializable {

    /** The gym it belongs to. */
    GymSlug gym();

    /** The template as it is typed now, saved where that is new; throws a {@link app.longrun.platform.Refusal} where it cannot be. */
    TemplateId saved();
}
