package app.longrun.clearance.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Who cleared somebody, when, and until when; what is refused is said and what was typed stays. */
final class StoreForm extends Composite<Section> {

    /** Takes what was typed. */
    interface Store {
        void store(LocalDate on, LocalDate until, String by);
    }

    private final FormField by = FormField.text(getTranslation("clearance.store.by"), "");
    private final FormField on = FormField.typed("date", getTranslation("clearance.store.on"), "");
    private final FormField until = FormField.typed("date", getTranslation("clearance.store.until"), "");
    private final ErrorText error = new ErrorText();

    StoreForm(Store store) {
        NativeButton save = new NativeButton(getTranslation("clearance.store"), click -> attempt(store));
        save.addClassName("primary-button");
        Div fields = new Div(by.wide(), on, until);
        fields.addClassName("form");
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("clearance.store.title")), fields, error, save);
    }

    private void attempt(Store store) {
        error.clear();
        try {
            store.store(LocalDate.parse(on.text()), LocalDate.parse(until.text()), by.text());
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        } catch (DateTimeException e) {
            error.show(getTranslation("clearance.days"));
        }
    }
}
