package app.longrun.people.ui;

import app.longrun.people.JoinLinks;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;

/** The link and QR code for the wall, to turn on, replace and turn off. */
final class JoinLinkCard extends Composite<Section> {

    private final transient JoinLinks links;

    JoinLinkCard(JoinLinks links) {
        this.links = links;
        getContent().addClassNames("card", "join-link");
        show();
    }

    private void show() {
        getContent().removeAll();
        Paragraph hint = new Paragraph(getTranslation("people.join.hint"));
        hint.addClassName("quiet");
        getContent().add(new H2(getTranslation("people.join.title")), hint);
        links.address()
                .ifPresentOrElse(
                        this::showAddress,
                        () -> getContent().add(button("people.join.on", "people.join.is.on", links::renew)));
    }

    private void showAddress(String address) {
        Input field = new Input();
        field.setValue(address);
        field.getElement().setAttribute("readonly", true);
        field.setAriaLabel(getTranslation("people.join.address"));
        field.addClassName("field");
        Div actions = new Div(
                button("people.join.renew", "people.join.is.renewed", links::renew),
                button("people.join.off", "people.join.is.off", links::turnOff));
        actions.addClassName("actions");
        getContent().add(QrImage.of(address, getTranslation("people.join.qr")), field, actions);
    }

    private NativeButton button(String key, String done, Command act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            act.execute();
            show();
            Notice.done(getTranslation(done));
        });
        button.addClassName("plain-button");
        return button;
    }
}
