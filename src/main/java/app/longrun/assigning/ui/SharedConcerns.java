package app.longrun.assigning.ui;

import app.longrun.assigning.Concern;
import app.longrun.assigning.OrderPreview;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What is quietly true of every single one is said once. */
class SharedConcerns extends Composite<Div> {

    private final transient List<Concern> concerns;

    SharedConcerns(OrderPreview preview) {
        concerns = preview.people().stream()
                .limit(preview.people().size() > 1 ? 1 : 0)
                .flatMap(first -> first.concerns().stream())
                .filter(concern -> !ConcernText.isLoud(concern))
                .filter(concern -> preview.people().stream()
                        .allMatch(person -> person.concerns().contains(concern)))
                .toList();
        Paragraph intro = new Paragraph(getTranslation("assigning.preview.everybody"));
        intro.addClassName("quiet");
        getContent().setVisible(!concerns.isEmpty());
        getContent().add(intro, new ConcernList(concerns));
    }

    List<Concern> concerns() {
        return concerns;
    }
}
