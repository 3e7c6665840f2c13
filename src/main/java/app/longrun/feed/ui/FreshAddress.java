package app.longrun.feed.ui;

import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;

/** An address that is shown this once: to subscribe to at once, or to copy. */
final class FreshAddress extends Composite<Div> {

    FreshAddress(String address) {
        Input field = new Input();
        field.setValue(address);
        field.setReadOnly(true);
        Anchor subscribe = new Anchor();
        subscribe.setText(getTranslation("feed.subscribe"));
        // Our own address with the scheme that calendar programs listen to: nobody's text is in it.
        subscribe.setUnsafeHref(address.replaceFirst("^https?:", "webcal:"));
        subscribe.addClassName("primary-button");
        subscribe.setRouterIgnore(true);
        getContent().addClassNames("section", "card");
        getContent()
                .add(
                        new H2(getTranslation("feed.fresh")),
                        new Paragraph(getTranslation("feed.fresh.once")),
                        new FormField(getTranslation("feed.address"), field),
                        subscribe,
                        new Paragraph(getTranslation("feed.fresh.how")));
    }
}
