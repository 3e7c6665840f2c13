package app.longrun.authoring.ui;

import app.longrun.authoring.BlockShelf;
import app.longrun.authoring.Sheet;
import app.longrun.authoring.SheetHead;
import app.longrun.authoring.Sheets;
import app.longrun.authoring.WeekFills;
import app.longrun.exercises.MovementDesk;
import app.longrun.exercises.Movements;
import app.longrun.identity.Members;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.Targets;
import app.longrun.strength.ui.StrengthNavigation;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The sheet on which a coach writes a block. */
@Route("g/:gym/coach/blocks/:block/sheet")
@PermitAll
@Needs(Permission.AUTHOR_BLOCKS)
class SheetView extends Page implements BeforeEnterObserver {

    private final transient Sheets sheets;
    private final transient WeekFills fills;
    private final transient BlockShelf shelf;
    private final transient MovementDesk desk;
    private final transient Movements movements;
    private final transient Targets targets;
    private final transient Members members;
    private final Div actions = new Div();
    private final HeadFacts facts = new HeadFacts();
    private final Div content = new Div();

    SheetView(
            Sheets sheets,
            WeekFills fills,
            BlockShelf shelf,
            MovementDesk desk,
            Movements movements,
            Targets targets,
            Members members) {
        super("");
        this.sheets = sheets;
        this.fills = fills;
        this.shelf = shelf;
        this.desk = desk;
        this.movements = movements;
        this.targets = targets;
        this.members = members;
        actions.addClassName("actions");
        toolbar(actions);
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        Optional<Sheet> sheet = event.getRouteParameters()
                .get("block")
                .flatMap(BlockFamily::from)
                .flatMap(sheets::open);
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(gym, sheet.get());
    }

    private void show(GymSlug gym, Sheet sheet) {
        SheetDesk written = new SheetDesk(sheets, fills, desk, targets, members.all(), sheet);
        written.offer(movements);
        NativeButton about = new NativeButton(getTranslation("authoring.head.edit"), click -> edit(sheet, written));
        about.addClassName("plain-button");
        describe(sheet.head());
        actions.removeAll();
        actions.add(
                Link.to(
                        StrengthNavigation.assign(gym, sheet.head().family()),
                        getTranslation("authoring.sheet.assign"),
                        "primary-button"),
                about,
                putAway(gym, sheet.head().family()));
        content.removeAll();
        content.add(facts, written);
    }

    /** The form comes when it is wanted: it is heavier than a week of lines. */
    private void edit(Sheet opened, SheetDesk written) {
        SheetHead head = sheets.open(opened.head().family()).map(Sheet::head).orElseGet(opened::head);
        written.ask(
                getTranslation("authoring.head"),
                new HeadForm(
                        shelf,
                        head,
                        changed -> {
                            describe(changed);
                            written.reshape();
                            written.goBack();
                        },
                        written::goBack));
    }

    private void describe(SheetHead head) {
        retitle(head.name());
        lead(getTranslation(head.isFollowed() ? "authoring.sheet.followed" : "authoring.sheet.lead", head.number()));
        facts.show(head);
    }

    private NativeButton putAway(GymSlug gym, BlockFamily family) {
        NativeButton button = new NativeButton(getTranslation("authoring.away"), click -> {
            shelf.putAway(family);
            UI.getCurrent().navigate(StrengthNavigation.blocks(gym));
            Notice.undo(getTranslation("authoring.away.done"), getTranslation("authoring.away.undo"), () -> {
                shelf.bringBack(family);
                UI.getCurrent().navigate(StrengthNavigation.sheet(gym, family));
            });
        });
        button.addClassName("plain-button");
        return button;
    }
}
