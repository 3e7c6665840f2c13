package app.longrun.platform.ui;

import com.vaadin.flow.component.html.Anchor;

/** The kinds of links: to a page of the application, which is not loaded again, to a plain page beside it, and to a file. */
public final class Link {

    private Link() {}

    /** A link to another page of the application. */
    public static Anchor to(String address, String text, String... classNames) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames(classNames);
        return link;
    }

    /** A link to a plain page, which the browser loads by itself. */
    public static Anchor plain(String address, String text, String... classNames) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.addClassNames(classNames);
        return link;
    }

    /** A link to a file, which the browser asks for by itself. */
    public static Anchor download(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("plain-button");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
