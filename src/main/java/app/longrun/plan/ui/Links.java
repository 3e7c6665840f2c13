package app.longrun.plan.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links that change the page without loading the application again. */
final class Links {

    private Links() {}

    static Anchor to(String address, String text, String... classNames) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames(classNames);
        return link;
    }
}
