package app.longrun.runners.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.modulith.NamedInterface;

/** Asks for consent where it is needed; the words are the same as under one's own data. */
@NamedInterface("consent")
public final class ConsentCard extends Composite<Section> {

    /** With what to do when they agree. */
    public ConsentCard(Runnable give) {
        NativeButton agree = new NativeButton(getTranslation("privacy.consent.give"), click -> give.run());
        agree.addClassName("primary-button");
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("safety.consent.title")),
                        new Paragraph(getTranslation("privacy.consent.text", getTranslation("safety.consent.gym"))),
                        agree);
    }
}
