package app.longrun.clearance.ui;

import app.longrun.clearance.AskedFor;
import app.longrun.platform.ui.Check;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** Where nobody begins without a check: two boxes that hold at once. */
final class RuleSection extends Composite<Section> {

    private final Check blocks;
    private final Check classes;

    RuleSection(AskedFor asked, Consumer<AskedFor> ask) {
        blocks = new Check(getTranslation("clearance.rule.blocks"), asked.blocks());
        classes = new Check(getTranslation("clearance.rule.classes"), asked.classes());
        blocks.onChange(() -> ask.accept(now()));
        classes.onChange(() -> ask.accept(now()));
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("clearance.rule.title")));
        getContent().add(new Paragraph(getTranslation("clearance.rule.lead")), blocks, classes);
    }

    private AskedFor now() {
        return new AskedFor(blocks.isTicked(), classes.isTicked());
    }
}
