package app.longrun.exercises.ui;

import app.longrun.exercises.MediaLink;
import app.longrun.exercises.Movement;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What a movement is and takes, in words everybody in a gym understands. */
final class MovementFacts extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    MovementFacts(Movement movement) {
        MovementWords words = new MovementWords(this);
        facts.addClassName("movement-facts");
        fact("exercises.family", words.family(movement.family()));
        fact("exercises.muscles", movement.primaryMuscles());
        fact("exercises.equipment", movement.equipment());
        fact(
                "exercises.loaded",
                getTranslation(
                        movement.unilateral() ? "exercises.loaded.side" : "exercises.loaded.both",
                        words.modes(movement)));
        fact("exercises.legload", words.legLoad(movement.legLoad()));
        if (movement.contactsPerRep() > 0) {
            fact("exercises.contacts", getTranslation("exercises.contacts.rep", movement.contactsPerRep()));
        }
        fact("exercises.evidence", getTranslation("exercises.evidence." + movement.evidence()));
        fact("exercises.aliases", String.join(", ", movement.aliases()));
        getContent().addClassNames("card", "section");
        getContent().add(new H2(getTranslation("exercises.facts")), facts);
        MediaLink media = movement.upkeep().media();
        if (media != null) {
            getContent().add(link(media));
        }
    }

    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    /** Opens apart and tells the other page nothing about where one comes from. */
    private Anchor link(MediaLink media) {
        Anchor link = new Anchor(media.toString(), getTranslation("exercises.media.open", media.host()));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        link.setRouterIgnore(true);
        link.addClassName("plain-button");
        return link;
    }
}
