package app.longrun.plan.ui;

import app.longrun.assigning.RaceEffect;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What a race takes along when it moves, before it does. */
final class RaceConfirm extends Composite<Div> {

    RaceConfirm(List<RaceEffect> effects, Runnable move, Runnable stay) {
        getContent().addClassName("version-note");
        getContent().getElement().setAttribute("role", "alert");
        effects.forEach(effect -> getContent().add(new Paragraph(words(effect))));
        NativeButton yes = new NativeButton(getTranslation("plan.races.follow.yes"), click -> move.run());
        yes.addClassName("primary-button");
        NativeButton no = new NativeButton(getTranslation("plan.races.follow.no"), click -> stay.run());
        no.addClassName("plain-button");
        Div actions = new Div(yes, no);
        actions.addClassName("actions");
        getContent().add(actions);
    }

    private String words(RaceEffect effect) {
        return effect.isTaken()
                ? getTranslation("plan.races.follow.taken", effect.block())
                : getTranslation("plan.races.follow", effect.block(), effect.moved(), effect.leftOut(), effect.back());
    }
}
