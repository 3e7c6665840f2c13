package app.longrun.classes.ui;

import app.longrun.classes.ClassVersions;
import app.longrun.platform.ui.Notice;
import app.longrun.templates.TemplateId;
import app.longrun.templates.ui.OpenTemplate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/** Offers to show the newest version in the classes ahead that were scheduled with an older one; hidden where there are none. */
final class BringUp extends Composite<NativeButton> {

    private final transient ClassVersions versions;
    private @Nullable TemplateId template;

    BringUp(ClassVersions versions, OpenTemplate open) {
        this.versions = versions;
        getContent().addClassName("plain-button");
        getContent().setVisible(false);
        getContent().addClickListener(click -> bringUp());
        open.whenStored(this::show);
    }

    private void show(TemplateId stored) {
        template = stored;
        int behind = versions.behind(stored);
        getContent().setVisible(behind > 0);
        getContent().setText(getTranslation("classes.bringup", behind));
    }

    private void bringUp() {
        if (template != null) {
            int changed = versions.bringUp(template);
            show(template);
            Notice.done(getTranslation("classes.bringup.done", changed));
        }
    }
}
