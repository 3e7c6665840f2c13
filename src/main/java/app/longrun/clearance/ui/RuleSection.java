package app.longrun.clearance.ui;

import app.longrun.clearance.AskedFor;
import app.longrun.platform.ui.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Where nobody begins without a check: two boxes that hold at once. */
final class RuleSection extends Composite<Section> {

    private final Tick blocks;
    private final Tick classes;

    RuleSection(AskedFor asked, Consumer<AskedFor> ask) {
        blocks = new Tick(asked.blocks());
        classes = new Tick(asked.classes());
        blocks.addValueChangeListener(change -> ask.accept(now()));
        classes.addValueChangeListener(change -> ask.accept(now()));
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("clearance.rule.title")),
                        new Paragraph(getTranslation("clearance.rule.lead")),
                        label(blocks, "clearance.rule.blocks"),
                        label(classes, "clearance.rule.classes"));
    }

    private AskedFor now() {
        return new AskedFor(blocks.getValue(), classes.getValue());
    }

    private NativeLabel label(Tick tick, String key) {
        NativeLabel label = new NativeLabel();
        label.addClassName("check");
        label.add(tick, new Span(getTranslation(key)));
        return label;
    }
}
