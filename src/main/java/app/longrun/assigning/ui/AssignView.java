package app.longrun.assigning.ui;

import app.longrun.assigning.Assignments;
import app.longrun.assigning.Candidate;
import app.longrun.assigning.Candidates;
import app.longrun.assigning.Followers;
import app.longrun.assigning.Undoing;
import app.longrun.assigning.Versions;
import app.longrun.groups.MemberGroups;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.strength.Block;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.BlockKey;
import app.longrun.strength.Blocks;
import app.longrun.strength.ui.StrengthNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Where a block is put on calendars: who, from when, what would happen. */
@Route("g/:gym/coach/blocks/:code/assign")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class AssignView extends Page implements BeforeEnterObserver {

    private final transient Blocks blocks;
    private final transient Candidates candidates;
    private final transient Assignments assignments;
    private final transient Undoing undoing;
    private final transient MemberGroups groups;
    private final transient Followers followers;
    private final transient Versions versions;
    private final Div content = new Div();

    AssignView(
            Blocks blocks,
            Candidates candidates,
            MemberGroups groups,
            Assignments assignments,
            Undoing undoing,
            Followers followers,
            Versions versions) {
        super("");
        this.blocks = blocks;
        this.candidates = candidates;
        this.assignments = assignments;
        this.undoing = undoing;
        this.groups = groups;
        this.followers = followers;
        this.versions = versions;
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
        show(new GymSlug(event.getRouteParameters().get("gym").orElseThrow()), block.get());
    }

    private void show(GymSlug gym, Block block) {
        retitle(getTranslation("assigning.title", block.name()));
        lead(getTranslation(
                "assigning.lead", block.rhythm().weeks(), block.rhythm().hoursBetween()));
        Anchor back = Link.to(StrengthNavigation.block(gym, block.key()), getTranslation("assigning.back"));
        List<Candidate> everybody = candidates.all();
        content.removeAll();
        content.add(back);
        if (everybody.isEmpty()) {
            content.add(new EmptyState(getTranslation("assigning.empty"), getTranslation("assigning.empty.first")));
            return;
        }
        FollowersPart following = new FollowersPart(followers, undoing, block);
        content.add(new OrderDesk(assignments, undoing, groups, block, everybody, following::show), following);
        if (block.key() instanceof BlockFamily family) {
            content.add(new VersionsPart(versions, family, following::show));
        }
    }
}
