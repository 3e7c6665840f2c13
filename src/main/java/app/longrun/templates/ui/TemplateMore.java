package app.longrun.templates.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import app.longrun.templates.Filing;
import app.longrun.templates.TemplateCard;
import app.longrun.templates.TemplateId;
import app.longrun.templates.TemplateLibrary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Objects;

/** Keeps one template of the gym's own in order: its folder and tags, a copy, and out of the way. */
final class TemplateMore extends Composite<NativeDetails> {

    private final transient TemplateLibrary library;
    private final TemplateId id;
    private final String name;
    private final Runnable changed;
    private final ErrorText error = new ErrorText();

    TemplateMore(TemplateLibrary library, TemplateCard card, Runnable changed) {
        this.library = library;
        this.id = Objects.requireNonNull(card.id());
        this.name = card.name();
        this.changed = changed;
        FormField folder =
                FormField.text(getTranslation("templates.folder"), card.filing().folder());
        FormField tags = FormField.text(
                getTranslation("templates.tags"), String.join(" ", card.filing().tags()));
        Div actions = new Div(
                button("templates.file", () -> file(folder.text(), tags.text())),
                button("templates.duplicate", this::duplicate),
                card.isPutAway()
                        ? button("templates.bringback", this::bringBack)
                        : button("templates.putaway", this::putAway));
        actions.addClassName("actions");
        getContent().setSummaryText(getTranslation("templates.card.more"));
        getContent()
                .getSummary()
                .getElement()
                .setAttribute("aria-label", getTranslation("templates.card.more.of", name));
        getContent().addClassName("template-more");
        Div content = new Div(folder, tags, error, actions);
        content.addClassName("section");
        getContent().setContent(content);
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key + ".of", name));
        button.addClassName("plain-button");
        return button;
    }

    private void file(String folder, String tags) {
        error.clear();
        try {
            library.file(id, Filing.typed(folder, tags));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
            return;
        }
        changed.run();
        Notice.done(getTranslation("templates.filed", name));
    }

    private void duplicate() {
        library.duplicate(id);
        changed.run();
        Notice.done(getTranslation("templates.duplicated", name));
    }

    private void putAway() {
        library.putAway(id);
        changed.run();
        Notice.undo(getTranslation("templates.putaway.done", name), getTranslation("templates.undo"), this::bringBack);
    }

    private void bringBack() {
        library.bringBack(id);
        changed.run();
        Notice.done(getTranslation("templates.bringback.done", name));
    }
}
