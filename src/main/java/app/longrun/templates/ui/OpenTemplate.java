package app.longrun.templates.ui;

import app.longrun.templates.TemplateId;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import org.springframework.modulith.NamedInterface;

/** The template on the page, for whoever puts something below it. */
@NamedInterface("page")
public interface OpenTemplate extends Serializable {

    /** The gym it belongs to. */
    GymSlug gym();

    /** The template as it is typed now, saved where that is new; throws a {@link app.longrun.platform.Refusal} where it cannot be. */
    TemplateId saved();

    /** Calls back when the template is opened, and after each save. */
    void whenStored(SerializableConsumer<TemplateId> stored);
}
