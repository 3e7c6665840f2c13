package app.longrun.strength.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import app.longrun.strength.Block;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;

/** What a coach must know before assigning a block: whom it is for, whom it is not for, and how it goes on. */
class BlockFacts extends Composite<Section> {

    BlockFacts(Block block) {
        Div badges = new Div(
                new Badge(getTranslation("strength.weeks", block.rhythm().weeks())),
                new Badge(BlockText.sessions(this, block)),
                new Badge(BlockText.minutes(this, block)),
                new Badge(getTranslation("strength.gap", block.rhythm().hoursBetween())));
        if (!block.contraindicated().isEmpty()) {
            badges.add(new Badge(getTranslation("strength.contraindicated.some"), Tone.WARN));
        }
        badges.addClassName("actions");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "strength.entry", block.entry());
        fact(facts, "strength.contraindicated", conditions(block));
        fact(facts, "strength.progression", block.progressionModel() + ". " + block.progressionRule());
        fact(facts, "strength.placement", block.placement());
        fact(facts, "strength.exit", block.exitTest());
        Paragraph disclaimer = new Paragraph(getTranslation("strength.disclaimer"));
        disclaimer.addClassName("quiet");
        getContent().addClassNames("card", "section");
        getContent().add(new H2(getTranslation("strength.facts")), badges, facts, disclaimer);
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }

    private String conditions(Block block) {
        return block.contraindicated().isEmpty()
                ? getTranslation("strength.contraindicated.none")
                : block.contraindicated().stream()
                        .sorted()
                        .map(condition -> getTranslation("strength.condition." + condition.name()))
                        .collect(Collectors.joining("; "));
    }
}
