package app.longrun.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Asks for consent where it is needed; the words are the same as under one's own data. */
final class ConsentCard extends Composite<Section> {

    ConsentCard(String gym, Runnable give) {
        NativeButton agree = new NativeButton(getTranslation("privacy.consent.give"), click -> give.run());
        agree.addClassName("primary-button");
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("safety.consent.title")),
                        new Paragraph(getTranslation("privacy.consent.text", gym)),
                        agree);
    }
}
