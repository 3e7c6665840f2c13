package app.longrun.roster.ui;

import app.longrun.roster.RosterFilter;
import app.longrun.roster.RosterShown;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Whom to show, as the browser's own form: sending it puts it into the address. */
final class RosterForm extends Composite<Div> {

    RosterForm(String action, RosterFilter asked) {
        Element form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", action)
                .setAttribute("class", "form filters")
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("roster.filter"));
        form.appendChild(
                field("q", input("search").setAttribute("value", asked.words())),
                field("show", shown(asked)),
                field("from", weeks(asked.from())),
                field("to", weeks(asked.to())),
                new Element("div")
                        .setAttribute("class", "actions")
                        .appendChild(new Element("button")
                                .setAttribute("type", "submit")
                                .setAttribute("class", "primary-button")
                                .setText(getTranslation("roster.filter.submit"))));
        getContent().getElement().appendChild(form);
    }

    private Element shown(RosterFilter asked) {
        Element select = new Element("select");
        for (RosterShown shown : RosterShown.values()) {
            select.appendChild(new Element("option")
                    .setAttribute("value", shown.name())
                    .setAttribute("selected", shown == asked.shown())
                    .setText(getTranslation("roster.shown." + shown)));
        }
        return select;
    }

    private static Element input(String type) {
        return new Element("input").setAttribute("type", type);
    }

    private static Element weeks(int value) {
        return input("number")
                .setAttribute("min", "0")
                .setAttribute("max", "52")
                .setAttribute("value", String.valueOf(value));
    }

    private Element field(String name, Element input) {
        return new Element("div")
                .setAttribute("class", "field")
                .appendChild(new Element("label")
                        .appendChild(
                                new Element("span").setText(getTranslation("roster.filter." + name)),
                                input.setAttribute("name", name)));
    }
}
