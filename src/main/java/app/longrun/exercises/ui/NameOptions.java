package app.longrun.exercises.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.Collection;

/** The names the browser offers while a neighbour is typed. */
@Tag("datalist")
final class NameOptions extends Component {

    private static final String ID = "neighbour-names";

    NameOptions(Collection<String> names) {
        setId(ID);
        for (String name : names) {
            getElement().appendChild(new Element("option").setAttribute("value", name));
        }
    }

    /** A field that offers them. */
    Input input(String value) {
        Input input = new Input();
        input.getElement().setAttribute("list", ID);
        input.setValue(value);
        return input;
    }
}
