package app.longrun.strength.ui;

import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Link;
import app.longrun.strength.Block;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A block in the list: its size, its goal and what a runner must bring. */
class BlockCard extends Composite<ListItem> {

    private final transient Block block;

    BlockCard(Block block, GymSlug gym) {
        this.block = block;
        Anchor link = Link.to(StrengthNavigation.block(gym, block.key()), block.name());
        Div facts = new Div(
                new Badge(getTranslation("strength.weeks", block.rhythm().weeks())),
                new Badge(BlockText.sessions(this, block)),
                new Badge(BlockText.minutes(this, block)));
        facts.addClassName("actions");
        Paragraph entry = new Paragraph(getTranslation("strength.entry.line", block.entry()));
        entry.addClassName("quiet");
        getContent().addClassName("card");
        getContent().add(new H2(link), facts, new Paragraph(block.goal()), entry);
    }

    /** Whether the block's texts hold {@code words}, given in lower case. */
    boolean mentions(String words) {
        return String.join(" ", block.key().text(), block.name(), block.goal(), block.entry())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }
}
