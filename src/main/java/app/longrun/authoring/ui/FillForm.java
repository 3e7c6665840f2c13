package app.longrun.authoring.ui;

import app.longrun.authoring.FillPreview;
import app.longrun.authoring.FillWish;
import app.longrun.authoring.SheetAnswer;
import app.longrun.authoring.WeekFills;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Tick;
import app.longrun.prescriptions.Phrase;
import app.longrun.strength.BlockFamily;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/** Fills the weeks after one by a rule or as it is, and shows the table that comes of it before anything is stored. */
class FillForm extends Composite<Div> {

    private final transient WeekFills fills;
    private final BlockFamily family;
    private final CopyWish lines;
    private final SerializableConsumer<SheetAnswer> filled;
    private final FormField rule;
    private final Tick change;
    private final Div shown = new Div();
    private final ErrorText error = new ErrorText();
    private transient @Nullable FillPreview seen;

    FillForm(
            WeekFills fills,
            BlockFamily family,
            CopyWish lines,
            SerializableConsumer<SheetAnswer> filled,
            Command cancelled) {
        this.fills = fills;
        this.family = family;
        this.lines = lines;
        this.filled = filled;
        rule = FormField.text(getTranslation("authoring.fill.rule"), "").onChange(this::preview);
        ModelPicker models = new ModelPicker(rule::put);
        change = new Tick(false);
        change.addValueChangeListener(changed -> preview());
        NativeLabel ticked = new NativeLabel();
        ticked.add(change, new Span(getTranslation("authoring.fill.change")));
        NativeButton save = new NativeButton(getTranslation("authoring.fill.save"), click -> save());
        save.addClassName("primary-button");
        NativeButton cancel = new NativeButton(getTranslation("authoring.fill.cancel"), click -> cancelled.execute());
        cancel.addClassName("plain-button");
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        Paragraph help = new Paragraph(getTranslation("authoring.fill.help"));
        help.addClassName("quiet");
        shown.getElement().setAttribute("aria-live", "polite");
        shown.addClassName("section");
        getContent().addClassName("section");
        getContent().add(models, rule, help, ticked, shown, error, actions);
        preview();
        rule.focus();
    }

    private void preview() {
        error.attempt(() ->
                show(fills.preview(family, new FillWish(lines.week(), lines.lines(), rule.text(), change.getValue()))));
    }

    private void show(FillPreview preview) {
        seen = preview;
        shown.removeAll();
        for (Phrase problem : preview.problems()) {
            Paragraph said = new Paragraph(
                    getTranslation(problem.key(), problem.arguments().toArray()));
            said.addClassName("error-text");
            shown.add(said);
        }
        if (!preview.lines().isEmpty()) {
            shown.add(new FillTable(preview));
        }
    }

    /** What was seen, not what the rule would come to by now. */
    private void save() {
        FillPreview preview = seen;
        if (preview != null) {
            error.attempt(() -> filled.accept(fills.fill(family, preview)));
        }
    }
}
