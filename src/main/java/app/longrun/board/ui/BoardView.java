package app.longrun.board.ui;

import app.longrun.board.BoardGuard;
import app.longrun.board.BoardMoves;
import app.longrun.board.Boards;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Everybody's calendars beside each other, for the coaches. */
@Route("g/:gym/coach/board")
@PermitAll
@Needs(Permission.READ_ROSTER)
class BoardView extends Page implements BeforeEnterObserver {

    private final transient Boards boards;
    private final transient BoardGuard guard;
    private final transient BoardMoves moves;
    private final Div content = new Div();

    BoardView(Boards boards, BoardGuard guard, BoardMoves moves) {
        super("");
        this.boards = boards;
        this.guard = guard;
        this.moves = moves;
        wide();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        retitle(getTranslation("board.title"));
        lead(getTranslation("board.lead"));
        BoardDesk desk = new BoardDesk(
                boards,
                guard,
                moves,
                new GymSlug(event.getRouteParameters().get("gym").orElseThrow()));
        content.removeAll();
        content.add(desk);
        desk.showEverybody();
    }
}
