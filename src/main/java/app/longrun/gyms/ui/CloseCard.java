package app.longrun.gyms.ui;

import app.longrun.gyms.Closing;
import app.longrun.gyms.GymName;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Takes everything along, and closes the gym for whoever types its name. */
final class CloseCard extends Composite<Section> {

    CloseCard(GymSlug gym, GymName name, Closing closing) {
        Anchor everything = new Anchor("g/" + gym + "/files/everything.zip", getTranslation("gyms.export.get"));
        everything.addClassName("plain-button");
        everything.setRouterIgnore(true);
        Paragraph whole = new Paragraph(getTranslation("gyms.export.lead"));
        whole.addClassName("quiet");
        Paragraph what = new Paragraph(getTranslation("gyms.close.lead") + " " + getTranslation("gyms.close.first"));
        FormField typed = FormField.text(getTranslation("gyms.close.typed", name.value()), "");
        ErrorText error = new ErrorText();
        NativeButton close = new NativeButton(getTranslation("gyms.close.submit"), click -> {
            error.clear();
            try {
                closing.close(typed.text());
                getUI().ifPresent(ui -> ui.getPage().setLocation("closed/" + gym));
            } catch (Refusal refusal) {
                error.show(getTranslation(refusal.key(), refusal.arguments()));
                typed.focus();
            }
        });
        close.addClassName("plain-button");
        Div body = new Div(what, typed, error, close);
        body.addClassName("section");
        NativeDetails closingPart = new NativeDetails(getTranslation("gyms.close.title"), body);
        closingPart.addClassName("close-gym");
        getContent().addClassName("section");
        getContent().add(new H2(getTranslation("gyms.export.title")), whole, new Div(everything), closingPart);
    }
}
