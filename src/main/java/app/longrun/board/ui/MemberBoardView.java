package app.longrun.board.ui;

import app.longrun.board.BoardGuard;
import app.longrun.board.BoardMember;
import app.longrun.board.BoardMoves;
import app.longrun.board.Boards;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One member's weeks below each other, for the coaches. */
@Route("g/:gym/coach/board/:member")
@PermitAll
@Needs(Permission.READ_ROSTER)
class MemberBoardView extends Page implements BeforeEnterObserver {

    private final transient Boards boards;
    private final transient BoardGuard guard;
    private final transient BoardMoves moves;
    private final Anchor everybody = Link.to("", getTranslation("board.everybody"), "plain-button");
    private final Div content = new Div();

    MemberBoardView(Boards boards, BoardGuard guard, BoardMoves moves) {
        super("");
        this.boards = boards;
        this.guard = guard;
        this.moves = moves;
        wide();
        toolbar(everybody);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        event.getRouteParameters()
                .get("member")
                .flatMap(MemberId::from)
                .flatMap(boards::member)
                .ifPresentOrElse(member -> show(member, gym), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(BoardMember member, GymSlug gym) {
        retitle(member.name());
        everybody.setHref(BoardNavigation.board(gym));
        BoardDesk desk = new BoardDesk(boards, guard, moves, gym);
        content.removeAll();
        content.add(desk);
        desk.showMember(member);
    }
}
