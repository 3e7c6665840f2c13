package app.longrun.strength.ui;

import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.strength.Block;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.BlockKey;
import app.longrun.strength.Blocks;
import app.longrun.strength.Targets;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One block: what it asks of a runner, its weeks with a member's loads, and the ways to assign and to change it. */
@Route("g/:gym/coach/blocks/:code")
@PermitAll
@Needs(Permission.READ_BLOCKS)
class BlockView extends Page implements BeforeEnterObserver {

    private final transient Blocks blocks;
    private final transient Targets targets;
    private final transient Members members;
    private final Div content = new Div();
    private @Nullable GymSlug gym;

    BlockView(Blocks blocks, Targets targets, Members members) {
        super("");
        this.blocks = blocks;
        this.targets = targets;
        this.members = members;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Block> block =
                event.getRouteParameters().get("code").flatMap(BlockKey::from).flatMap(blocks::find);
        if (block.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        show(block.get());
    }

    /** The way to change it: its sheet, or for a library block a copy. */
    private Anchor write(Block block) {
        GymSlug here = Objects.requireNonNull(gym);
        Anchor link = switch (block.key()) {
            case BlockFamily family ->
                Link.to(StrengthNavigation.sheet(here, family), getTranslation("strength.block.edit"));
            case BlockCode code ->
                Link.to(StrengthNavigation.newBlockFrom(here, code), getTranslation("strength.block.ours"));
        };
        link.addClassName("plain-button");
        return link;
    }

    private Div ways(Block block) {
        Anchor assign = Link.to(
                StrengthNavigation.assign(Objects.requireNonNull(gym), block.key()),
                getTranslation("strength.block.assign"));
        assign.addClassName("primary-button");
        Div ways = new Div(assign, write(block));
        ways.addClassName("actions");
        return ways;
    }

    private void show(Block block) {
        retitle(block.name());
        lead(block.goal());
        List<MemberName> everybody = members.all();
        ComboBox<MemberName> whose = new ComboBox<>(getTranslation("strength.loads.whose"), everybody);
        whose.setItemLabelGenerator(MemberName::name);
        whose.setClearButtonVisible(true);
        whose.setHelperText(getTranslation("strength.loads.help"));
        BlockWeeks weeks = new BlockWeeks(block, blocks.weeks(block.key()), whose);
        whose.addValueChangeListener(change -> weeks.showLoads(loads(Optional.ofNullable(change.getValue()))));
        content.removeAll();
        content.add(ways(block), new BlockFacts(block), weeks);
    }

    private @Nullable MemberLoads loads(Optional<MemberName> member) {
        return member.map(chosen -> new MemberLoads(chosen, targets.of(chosen.id())))
                .orElse(null);
    }
}
