package app.longrun.reporting.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons. */
final class Links {

    private Links() {}

    /** A link to another page of the application. */
    static Anchor to(String text, String address) {
        Anchor anchor = new Anchor(address, text);
        anchor.addClassName("plain-button");
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }

    /** A link to a file, which the browser asks for by itself. */
    static Anchor download(String text, String address) {
        Anchor anchor = new Anchor(address, text);
        anchor.addClassName("plain-button");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }
}
