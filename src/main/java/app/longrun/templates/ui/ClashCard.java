package app.longrun.templates.ui;

import app.longrun.platform.ui.ErrorText;
import app.longrun.templates.Clash;
import app.longrun.templates.DraftMerge;
import app.longrun.templates.TemplateClashException;
import app.longrun.templates.TemplateDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;

/** What two coaches have both changed: each shown twice, for the one who saves to choose. */
final class ClashCard extends Composite<Section> {

    private final transient DraftMerge merge;
    private final List<ClashChoice> choices;
    private final ErrorText error = new ErrorText();

    ClashCard(TemplateClashException clash, SerializableConsumer<TemplateDraft> settled) {
        merge = clash.merge();
        String other = clash.other().isEmpty() ? getTranslation("templates.clash.somebody") : clash.other();
        List<Clash> clashes = merge.clashes();
        choices = clashes.stream().map(each -> new ClashChoice(each, other)).toList();
        NativeButton save = new NativeButton(getTranslation("templates.clash.save"), click -> settle(settled));
        save.addClassName("primary-button");
        getContent().addClassNames("section", "card", "clash-card");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new H2(getTranslation("templates.clash.title", other)),
                        new Paragraph(getTranslation("templates.clash.lead", clashes.size())));
        choices.forEach(getContent()::add);
        getContent().add(error, save);
    }

    /** Whether it is about this draft, or something was typed on since. */
    boolean isOf(TemplateDraft typed) {
        return merge.isOf(typed);
    }

    private void settle(SerializableConsumer<TemplateDraft> settled) {
        if (choices.stream().anyMatch(choice -> choice.chosen() == null)) {
            error.show(getTranslation("templates.clash.open"));
            return;
        }
        settled.accept(merge.take(choices.stream()
                .map(choice -> Objects.requireNonNull(choice.chosen()))
                .toList()));
    }
}
