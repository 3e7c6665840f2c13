package app.longrun.strength.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Page;
import app.longrun.strength.Block;
import app.longrun.strength.Blocks;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The gym's own strength blocks and the library's: what each is for, what it takes and what it asks of a runner. */
@Route("g/:gym/coach/blocks")
@PermitAll
@Needs(Permission.READ_BLOCKS)
class BlocksView extends Page implements BeforeEnterObserver {

    private final transient Blocks blocks;
    private final TextField search = new TextField();
    private final UnorderedList cards = new UnorderedList();
    private final Div ours = new Div();
    private final UnorderedList ownCards = new UnorderedList();
    private final Div nothing = new Div();
    private final Anchor begin = new Anchor();

    BlocksView(Blocks blocks) {
        super(I18NProvider.translate("strength.blocks.title"));
        this.blocks = blocks;
        lead(getTranslation("strength.blocks.lead"));
        begin.setText(getTranslation("strength.blocks.new"));
        begin.addClassName("primary-button");
        toolbar(begin);
        search.setLabel(getTranslation("strength.blocks.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter(change.getValue()));
        cards.addClassName("cards");
        ownCards.addClassName("cards");
        nothing.add(new EmptyState(
                getTranslation("strength.blocks.nothing"), getTranslation("strength.blocks.nothing.first")));
        nothing.setVisible(false);
        Div toolbar = new Div(search);
        toolbar.addClassName("toolbar");
        ours.addClassName("section");
        add(toolbar, ours, new H2(getTranslation("strength.blocks.library")), cards, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        cards.removeAll();
        blocks.all().forEach(block -> cards.add(new BlockCard(block, gym)));
        showOurs(gym);
        begin.setHref(StrengthNavigation.newBlock(gym));
    }

    private void showOurs(GymSlug gym) {
        List<Block> own = blocks.own();
        ownCards.removeAll();
        own.forEach(block -> ownCards.add(new BlockCard(block, gym)));
        ours.removeAll();
        ours.add(new H2(getTranslation("strength.blocks.ours")));
        ours.add(own.isEmpty() ? new Paragraph(getTranslation("strength.blocks.ours.none")) : ownCards);
    }

    private void filter(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        boolean any = false;
        for (BlockCard card : Stream.concat(ownCards.getChildren(), cards.getChildren())
                .map(BlockCard.class::cast)
                .toList()) {
            boolean matches = card.mentions(wanted);
            card.setVisible(matches);
            any |= matches;
        }
        nothing.setVisible(!any);
    }
}
