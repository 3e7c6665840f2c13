package app.longrun.gyms.ui;

import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The logo and the browser's own form to send another one: a file goes the plain way, past Vaadin. */
final class LogoCard extends Composite<Section> {

    LogoCard(GymSlug gym, @Nullable String logo) {
        getContent().addClassName("section");
        Paragraph hint = new Paragraph(getTranslation("gyms.logo.hint"));
        hint.addClassName("quiet");
        hint.setId("logo-hint");
        getContent().add(new H2(getTranslation("gyms.logo.title")), hint);
        if (logo != null) {
            Image now = new Image("logo/" + gym + "?v=" + logo, getTranslation("gyms.logo.alt"));
            now.addClassName("logo-now");
            getContent().add(now);
        }
        Element file = new Element("input")
                .setAttribute("type", "file")
                .setAttribute("name", "file")
                .setAttribute("id", "logo-file")
                .setAttribute("accept", "image/png,image/jpeg")
                .setAttribute("required", true)
                .setAttribute("aria-describedby", "logo-hint");
        Element label = new Element("label").setAttribute("for", "logo-file");
        label.setText(getTranslation("gyms.logo.file"));
        getContent()
                .getElement()
                .appendChild(form("g/" + gym + "/logo", getTranslation("gyms.logo.upload"), label, file));
        if (logo != null) {
            getContent()
                    .getElement()
                    .appendChild(form("g/" + gym + "/logo/remove", getTranslation("gyms.logo.remove")));
        }
    }

    private static Element form(String action, String submit, Element... fields) {
        Element form = new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", action)
                .setAttribute("class", "logo-form");
        if (fields.length > 0) {
            form.setAttribute("enctype", "multipart/form-data");
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken()));
        }
        form.appendChild(fields);
        Element button = new Element("button").setAttribute("class", "plain-button");
        button.setText(submit);
        return form.appendChild(button);
    }
}
