package app.longrun.safety.ui;

import app.longrun.pain.Region;
import app.longrun.safety.BodySite;
import app.longrun.safety.Side;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The body from the back down to the foot, as one sees oneself: a button for each place, left on the left. */
final class BodyMap extends Composite<Section> {

    private static final List<Region> DOWNWARDS = List.of(
            Region.LOW_BACK,
            Region.HIP,
            Region.THIGH,
            Region.HAMSTRING,
            Region.KNEE,
            Region.SHIN,
            Region.CALF,
            Region.ACHILLES,
            Region.FOOT,
            Region.OTHER);

    private final Consumer<BodySite> chosen;

    BodyMap(Consumer<BodySite> chosen) {
        this.chosen = chosen;
        Div map = new Div(word("safety.map.left"), word("safety.map.right"));
        map.addClassName("body-map");
        DOWNWARDS.forEach(region -> {
            if (region.hasSides()) {
                map.add(button(new BodySite(region, Side.LEFT)), button(new BodySite(region, Side.RIGHT)));
            } else {
                NativeButton both = button(new BodySite(region, null));
                both.addClassName("both");
                map.add(both);
            }
        });
        getContent().addClassNames("section", "card");
        getContent().add(new H2(getTranslation("safety.map.title")), map);
    }

    private Span word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("quiet");
        word.getElement().setAttribute("aria-hidden", "true");
        return word;
    }

    /** Its name begins with what is written on it, for whoever speaks to the phone. */
    private NativeButton button(BodySite site) {
        NativeButton button =
                new NativeButton(getTranslation("safety.map." + site.region()), click -> chosen.accept(site));
        button.addClassName("plain-button");
        if (site.side() != null) {
            button.setAriaLabel(getTranslation(
                    "safety.map.sided",
                    getTranslation("safety.map." + site.region()),
                    getTranslation("safety.side." + site.side())));
        }
        return button;
    }
}
