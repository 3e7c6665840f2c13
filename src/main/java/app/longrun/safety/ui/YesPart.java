package app.longrun.safety.ui;

import app.longrun.safety.WayBack;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A member's way back for their coach, with the professional's yes where it is asked for. */
final class YesPart extends Composite<Div> {

    YesPart(WayBack way, Runnable yes) {
        getContent().addClassName("section");
        getContent().add(new StageCard(way));
        if (way.lacksYes()) {
            NativeButton button = new NativeButton(getTranslation("safety.return.yes.note"), click -> yes.run());
            button.addClassName("primary-button");
            getContent().add(button);
        }
    }
}
