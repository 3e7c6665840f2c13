package app.longrun.legload.ui;

import app.longrun.guard.Bout;
import app.longrun.guard.Repair;
import app.longrun.legload.RepairOffer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** A session whose day went by: what could become of it, and one tap for it. */
@NamedInterface("rows")
public final class RepairCard extends Composite<Article> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

    /** A card for {@code offer}; {@code take} does what is offered, {@code leaveOut} lets the session go. */
    public RepairCard(RepairOffer offer, Runnable take, Runnable leaveOut) {
        Paragraph words = new Paragraph(words(offer));
        words.addClassName("facts");
        Div actions = new Div();
        actions.addClassName("actions");
        if (!(offer.repair() instanceof Repair.Drop)) {
            actions.add(button(taken(offer.repair()), "primary-button", take));
        }
        actions.add(button(getTranslation("legload.repair.leave"), "plain-button", leaveOut));
        getContent().addClassNames("session-card", "strength");
        getContent().add(new H3(offer.missed().title()), words, actions);
    }

    private String words(RepairOffer offer) {
        String day = DAY.format(offer.missed().on());
        return switch (offer.repair()) {
            case Repair.Move(Bout moved) -> getTranslation("legload.repair.move", day, SLOT.format(moved.start()));
            case Repair.Merge(Bout into) -> getTranslation("legload.repair.merge", day, DAY.format(into.start()));
            case Repair.Drop(boolean hasAnother) ->
                getTranslation(hasAnother ? "legload.repair.drop" : "legload.repair.drop.last", day);
        };
    }

    private String taken(Repair repair) {
        return switch (repair) {
            case Repair.Move(Bout moved) -> getTranslation("legload.repair.move.take", SLOT.format(moved.start()));
            case Repair.Merge(Bout into) -> getTranslation("legload.repair.merge.take", DAY.format(into.start()));
            case Repair.Drop drop -> getTranslation("legload.repair.leave");
        };
    }

    private static NativeButton button(String caption, String style, Runnable action) {
        NativeButton button = new NativeButton(caption, click -> action.run());
        button.addClassName(style);
        return button;
    }
}
