package app.longrun.plan.ui;

import app.longrun.classes.ClassContents;
import app.longrun.classes.ClassOffer;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Link;
import app.longrun.tailoring.Version;
import app.longrun.tailoring.ui.VersionNote;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** A class one can take a place in, or has one in. */
class ClassCard extends Composite<Article> {

    private final Div content = new Div();
    private final Div actions = new Div();

    /** A card with its heading, which knows its level. */
    ClassCard(ClassOffer offer, HtmlContainer heading) {
        Span time = new Span(getTranslation(
                "plan.class.time", Dates.time(offer.startsAt().toLocalTime()), offer.minutes(), offer.coach()));
        time.addClassName("kind");
        heading.setText(offer.name());
        Paragraph intent = new Paragraph(offer.intent());
        intent.addClassNames("facts", "quiet");
        actions.addClassName("actions");
        getContent().addClassNames("session-card", "class");
        getContent().add(time, heading, badge(offer), intent, content, actions);
    }

    /** Offers the place, or to give it back; a class that has started or is full offers nothing. */
    ClassCard offering(ClassOffer offer, Consumer<ClassOffer> book, Consumer<ClassOffer> giveBack) {
        if (offer.hasStarted()) {
            return this;
        }
        if (offer.isMine()) {
            actions.add(button("plan.class.giveback", "plain-button", offer, giveBack));
        } else if (!offer.isFull()) {
            actions.add(button("plan.class.book", "primary-button", offer, book));
        }
        return this;
    }

    /** Leads to the page that logs the class, until it is told how hard it was and to look at it afterwards. */
    ClassCard logging(String address, boolean isTold) {
        String key = isTold ? "plan.session.open" : "plan.class.log";
        actions.add(Link.to(address, getTranslation(key), "plain-button"));
        return this;
    }

    /** Shows what is done in it, or says when the coach will. */
    ClassCard showing(ClassOffer offer, ClassContents contents) {
        if (offer.shownFrom() == null) {
            content.add(new ClassContentFold(contents, offer.id(), offer.name()));
        } else {
            Paragraph when = new Paragraph(getTranslation("plan.class.content.from", Dates.moment(offer.shownFrom())));
            when.addClassName("quiet");
            content.add(when);
        }
        return this;
    }

    /** Says what the member does otherwise; a class that is for them as it is written says nothing. */
    ClassCard versioned(Optional<Version> version) {
        version.filter(mine -> !mine.tailored().reasons().isEmpty())
                .ifPresent(mine -> content.addComponentAsFirst(VersionNote.forMember(mine)));
        return this;
    }

    private NativeButton button(String key, String className, ClassOffer offer, Consumer<ClassOffer> action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.accept(offer));
        button.addClassName(className);
        button.setAriaLabel(getTranslation(
                key + ".label", offer.name(), Dates.time(offer.startsAt().toLocalTime())));
        return button;
    }

    private Badge badge(ClassOffer offer) {
        if (offer.isMine()) {
            return new Badge(getTranslation("plan.class.mine"), Badge.Tone.GOOD);
        }
        if (offer.hasStarted()) {
            return new Badge(getTranslation("plan.class.started"));
        }
        return offer.isFull()
                ? new Badge(getTranslation("plan.class.full"), Badge.Tone.WARN)
                : new Badge(getTranslation("plan.class.left", offer.placesLeft()));
    }
}
