package app.longrun.templates.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.FormField;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.templates.GymFloor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** The pieces of equipment that movements ask for, and how many of each there are; each number is saved as it is left. */
@Route("g/:gym/floor")
@PermitAll
@Needs(Permission.KEEP_FLOOR)
class FloorView extends Page implements BeforeEnterObserver {

    private final transient GymFloor floor;
    private final Div fields = new Div();
    private final ErrorText error = new ErrorText();

    FloorView(GymFloor floor) {
        super("");
        this.floor = floor;
        retitle(getTranslation("templates.floor.title"));
        lead(getTranslation("templates.floor.lead"));
        fields.addClassNames("floor-pieces");
        add(error, fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, Integer> counted = floor.counts().pieces();
        fields.removeAll();
        floor.pieces().forEach(piece -> {
            Integer count = counted.get(piece);
            FormField field = FormField.typed("number", piece, count == null ? "" : String.valueOf(count));
            field.onChange(() -> count(piece, field));
            fields.add(field);
        });
    }

    private void count(String piece, FormField field) {
        error.clear();
        field.calm();
        try {
            floor.count(piece, field.number());
            Notice.done(getTranslation("templates.floor.counted", piece, field.number()));
        } catch (Refusal refusal) {
            field.complain(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
