package app.longrun.templates.ui;

import app.longrun.templates.LineItem;
import app.longrun.templates.LineItems;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The names the browser offers while a movement is typed; it looks at the other names, too. */
@Tag("datalist")
final class MovementNames extends Component {

    static final String ID = "movement-names";

    MovementNames(LineItems items) {
        setId(ID);
        for (LineItem item : items.all()) {
            Element option = new Element("option");
            option.setAttribute("value", item.name());
            option.setText(String.join(", ", item.aliases()));
            getElement().appendChild(option);
        }
    }
}
