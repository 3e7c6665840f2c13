package app.longrun.audit.ui;

import app.longrun.audit.AuditAsked;
import app.longrun.audit.AuditPage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The filters as the browser's own form: sending it puts them into the address. */
final class FilterForm extends Composite<Div> {

    private final Element form = new Element("form");

    FilterForm(String action, AuditAsked asked, AuditPage page) {
        form.setAttribute("method", "get")
                .setAttribute("action", action)
                .setAttribute("class", "form filters")
                .setAttribute("aria-label", getTranslation("audit.filters"));
        form.appendChild(
                input("who", "search", asked.who()),
                choice("action", page.actions(), asked.action()),
                choice("subject", page.subjects(), asked.subject()),
                input("from", "date", asked.from()),
                input("to", "date", asked.to()),
                submit());
        getContent().getElement().appendChild(form);
    }

    private Element input(String name, String type, String value) {
        return field(name, new Element("input").setAttribute("type", type).setAttribute("value", value));
    }

    private Element choice(String name, List<String> options, String chosen) {
        Element select = new Element("select");
        select.appendChild(option("", getTranslation("audit.filter.any"), chosen.isEmpty()));
        options.forEach(option -> select.appendChild(option(option, option, option.equals(chosen))));
        if (!chosen.isEmpty() && !options.contains(chosen)) {
            select.appendChild(option(chosen, chosen, true));
        }
        return field(name, select);
    }

    private static Element option(String value, String words, boolean isChosen) {
        return new Element("option")
                .setAttribute("value", value)
                .setAttribute("selected", isChosen)
                .setText(words);
    }

    private Element field(String name, Element input) {
        input.setAttribute("name", name);
        return new Element("div")
                .setAttribute("class", "field")
                .appendChild(new Element("label")
                        .appendChild(new Element("span").setText(getTranslation("audit.filter." + name)), input));
    }

    private Element submit() {
        return new Element("div")
                .setAttribute("class", "actions wide")
                .appendChild(new Element("button")
                        .setAttribute("type", "submit")
                        .setAttribute("class", "primary-button")
                        .setText(getTranslation("audit.filter.submit")));
    }
}
