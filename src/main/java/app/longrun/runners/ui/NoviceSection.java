package app.longrun.runners.ui;

import app.longrun.platform.ui.Choices;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import app.longrun.runners.RunnerSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether somebody is new to lifting: counted, or in the coach's word. */
final class NoviceSection extends Composite<Section> {

    NoviceSection(RunnerSheet sheet, Consumer<@Nullable Boolean> judge, Runnable refresh) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", getTranslation("runners.novice.counted"));
        options.put("true", getTranslation("runners.novice.yes"));
        options.put("false", getTranslation("runners.novice.no"));
        Choices choices = new Choices(options, Objects.toString(sheet.novice(), ""));
        choices.addValueChangeListener(change -> {
            judge.accept(change.getValue().isEmpty() ? null : Boolean.valueOf(change.getValue()));
            refresh.run();
            Notice.done(getTranslation("runners.saved"));
        });
        Paragraph why = new Paragraph(getTranslation("runners.novice.why"));
        why.addClassName("quiet");
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("runners.novice.title")),
                        why,
                        new FormField(getTranslation("runners.novice"), choices));
    }
}
