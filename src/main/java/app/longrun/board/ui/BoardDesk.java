package app.longrun.board.ui;

import app.longrun.board.BoardGuard;
import app.longrun.board.BoardMember;
import app.longrun.board.BoardMoves;
import app.longrun.board.BoardPage;
import app.longrun.board.BoardSpan;
import app.longrun.board.Boards;
import app.longrun.identity.MemberId;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The board with its server behind it: asks for what the browser does not know yet, and remembers whom it shows. */
class BoardDesk extends Composite<Section> {

    private static final int BOARD_WEEKS = 4;
    private static final int MONTH_WEEKS = 6;

    private final transient Boards boards;
    private final GymSlug gym;
    private final CalendarBoard board = new CalendarBoard();
    private final transient Set<BoardMember> shown = new LinkedHashSet<>();
    private String name = "";
    private int total;

    BoardDesk(Boards boards, BoardGuard guard, BoardMoves moves, GymSlug gym) {
        this.boards = boards;
        this.gym = gym;
        board.setWords(BoardWords.all(this));
        board.on("span-wanted", SpanWish.class, wish -> guarded(() -> showSpan(wish.span())));
        board.on("more-wanted", SpanWish.class, wish -> guarded(() -> showMore(wish.span())));
        board.on("name-wanted", NameWish.class, wish -> guarded(() -> find(wish)));
        board.on(
                "member-wanted",
                MemberWish.class,
                wish -> UI.getCurrent().navigate(BoardNavigation.member(gym, wish.id())));
        getContent().addClassName("section");
        getContent().add(board);
        new BoardActs(guard, moves, board, getContent(), this::refresh).begin();
    }

    /** This week and the next ones of everybody. */
    void showEverybody() {
        LocalDate today = boards.today();
        BoardSpan span = new BoardSpan(monday(today), BOARD_WEEKS);
        board.setFrame(FrameCard.of(span, today, false, BoardNavigation.board(gym)));
        find(new NameWish("", span.monday(), span.weeks()));
    }

    /** The weeks round today of one member. */
    void showMember(BoardMember member) {
        LocalDate today = boards.today();
        BoardSpan span = new BoardSpan(monday(today).minusWeeks(1), MONTH_WEEKS);
        board.setFrame(FrameCard.of(span, today, true, BoardNavigation.board(gym)));
        shown.add(member);
        total = 1;
        board.show(part(shown, span));
    }

    private void find(NameWish wish) {
        BoardPage page = boards.members(wish.name(), 0);
        name = wish.name();
        shown.clear();
        shown.addAll(page.members());
        total = page.total();
        board.show(part(page.members(), wish.span()));
    }

    private void showMore(BoardSpan span) {
        BoardPage page = boards.members(name, shown.size());
        List<BoardMember> fresh = page.members().stream().filter(shown::add).toList();
        total = page.total();
        board.add(part(fresh, span));
    }

    /** Some of those who are shown, as their calendars are now. */
    private void refresh(Collection<MemberId> members, BoardSpan span) {
        board.add(part(
                shown.stream().filter(member -> members.contains(member.id())).toList(), span));
    }

    private void showSpan(BoardSpan span) {
        board.add(part(shown, span));
    }

    private PartCard part(Collection<BoardMember> members, BoardSpan span) {
        return PartCard.of(
                span,
                RowCard.of(
                        members,
                        boards.entries(members.stream().map(BoardMember::id).toList(), span),
                        board),
                total);
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notice.error(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
