package app.longrun.safety.ui;

import app.longrun.pain.Referral;
import app.longrun.pain.Standing;
import app.longrun.pain.StopWord;
import app.longrun.platform.ui.Badge;
import app.longrun.safety.SoreSite;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One site: where it stands and what that means, in calm words for the member or their coach. */
final class SiteCard extends Composite<Section> {

    SiteCard(SoreSite sore, Reader reader) {
        Standing standing = sore.standing();
        SiteState state = SiteState.of(standing);
        getContent().addClassNames("card");
        getContent()
                .add(
                        new H2(getTranslation(sore.site().key())),
                        new Badge(getTranslation("safety.state." + state), state.tone()));
        if (standing.isReferred()) {
            Referral referral = StopWord.mostUrgent(sore.stopWords()).orElse(Referral.PROFESSIONAL);
            Paragraph refer = new Paragraph(getTranslation("safety.refer." + referral + "." + reader));
            refer.addClassName(referral == Referral.PROFESSIONAL ? "refer-text" : "error-text");
            getContent().add(refer);
        }
        getContent().add(new Paragraph(getTranslation("safety.follows." + state + "." + reader)));
        if (standing.isOpen() && standing.weeksBack() > 0) {
            getContent().add(quiet("safety.follows.back", standing.weeksBack()));
        }
        if (standing.stepsDown() > 0) {
            getContent().add(quiet("safety.follows.down", standing.stepsDown()));
        }
    }

    void with(Component more) {
        getContent().add(more);
    }

    private Paragraph quiet(String key, int count) {
        Paragraph words = new Paragraph(getTranslation(key, count));
        words.addClassName("quiet");
        return words;
    }
}
