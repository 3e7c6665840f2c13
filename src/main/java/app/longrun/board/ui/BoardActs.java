package app.longrun.board.ui;

import app.longrun.board.BoardGuard;
import app.longrun.board.BoardMoves;
import app.longrun.board.BoardOrder;
import app.longrun.board.BoardSpan;
import app.longrun.board.BoardUndo;
import app.longrun.board.HeldSession;
import app.longrun.identity.MemberId;
import app.longrun.legload.Weighing;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What happens when a coach puts something down: the guard is asked, then the coach where it minds, then it is done. */
class BoardActs {

    private static final int MOST_UNDONE = 20;

    private final BoardGuard guard;
    private final BoardMoves moves;
    private final CalendarBoard board;
    private final HasComponents dialogs;
    private final BiConsumer<Collection<MemberId>, BoardSpan> refresh;
    private final Deque<BoardUndo> done = new ArrayDeque<>();
    private String followed = "";

    /** Acts on a board; dialogs open in {@code dialogs}, and {@code refresh} shows members' weeks as they are now. */
    BoardActs(
            BoardGuard guard,
            BoardMoves moves,
            CalendarBoard board,
            HasComponents dialogs,
            BiConsumer<Collection<MemberId>, BoardSpan> refresh) {
        this.guard = guard;
        this.moves = moves;
        this.board = board;
        this.dialogs = dialogs;
        this.refresh = refresh;
    }

    /** Listens to the board. */
    void begin() {
        board.on("held", HeldWish.class, this::judge);
        board.on("place", PlaceWish.class, wish -> begin(wish.order(), members(wish.held()), wish.span()));
        board.on("swap", SwapWish.class, wish -> begin(wish.order(), members(List.of(wish.one())), wish.span()));
        board.on("remove", RemoveWish.class, this::remove);
        board.on("run-wanted", RunWish.class, this::askForRun);
        board.on("undo-wanted", SpanWish.class, wish -> undo(wish.span()));
    }

    private void judge(HeldWish wish) {
        attempt(
                members(wish.held()),
                wish.span(),
                () -> board.judge(
                        JudgeCard.of(wish.seq(), guard.judge(wish.sessions(), wish.span(), wish.isCopy()), board)));
    }

    private void begin(BoardOrder order, Collection<MemberId> members, BoardSpan span) {
        attempt(members, span, () -> {
            Weighing weighing = moves.weigh(order);
            if (weighing.isFree()) {
                finish(order, "", members, span);
            } else {
                ask(order, weighing, members, span);
            }
        });
    }

    private void ask(BoardOrder order, Weighing weighing, Collection<MemberId> members, BoardSpan span) {
        GuardQuestion question = new GuardQuestion(
                weighing,
                slot -> finish(order.at(slot), "", members, span),
                reason -> finish(order, reason, members, span),
                this::closed);
        dialogs.add(question);
        followed = "";
        question.open();
    }

    /** A dialog gives the focus back to where it was; it goes on to what was done, if anything was. */
    private void closed() {
        if (followed.isEmpty()) {
            board.letGo();
        } else {
            board.follow(followed);
        }
    }

    /** Where it cannot be done any more, the board shows how things are now. */
    private void finish(BoardOrder order, String reason, Collection<MemberId> members, BoardSpan span) {
        try {
            remember(
                    moves.make(order, reason),
                    span,
                    "board.done." + order.getClass().getSimpleName());
        } catch (Refusal refusal) {
            refresh.accept(members, span);
            throw refusal;
        }
    }

    private void remove(RemoveWish wish) {
        attempt(
                members(wish.held()),
                wish.span(),
                () -> remember(moves.remove(wish.sessions()), wish.span(), "board.done.Removal"));
    }

    private void askForRun(RunWish wish) {
        List<BoardOrder.RunPlace> places = wish.runPlaces();
        String where = places.size() == 1
                ? SlotWords.of(places.getFirst().on())
                : board.getTranslation("board.run.days", places.size());
        RunForm form = new RunForm(places, where, runs -> addRuns(runs, wish.span()), this::closed);
        dialogs.add(form);
        followed = "";
        form.open();
    }

    private void addRuns(BoardOrder.Runs runs, BoardSpan span) {
        Set<MemberId> members =
                runs.places().stream().map(BoardOrder.RunPlace::member).collect(Collectors.toSet());
        Weighing weighing = moves.weigh(runs);
        if (weighing.isFree()) {
            finish(runs, "", members, span);
        } else {
            ask(runs, weighing, members, span);
        }
    }

    private void remember(BoardUndo act, BoardSpan span, String key) {
        done.push(act);
        while (done.size() > MOST_UNDONE) {
            done.removeLast();
        }
        refresh.accept(act.members(), span);
        followed = first(act);
        board.follow(followed);
        Notice.undo(board.getTranslation(key), board.getTranslation("board.undo"), () -> undo(act, span));
    }

    private void undo(BoardSpan span) {
        BoardUndo last = done.peek();
        if (last == null) {
            Notice.done(board.getTranslation("board.undo.nothing"));
        } else {
            undo(last, span);
        }
    }

    private void undo(BoardUndo act, BoardSpan span) {
        if (!done.remove(act)) {
            return;
        }
        attempt(act.members(), span, () -> {
            moves.undo(act);
            refresh.accept(act.members(), span);
            board.follow(first(act));
            Notice.done(board.getTranslation("board.undone"));
        });
    }

    /** What cannot be is said, and the board shows how things are now. */
    private void attempt(Collection<MemberId> members, BoardSpan span, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notice.error(board.getTranslation(refusal.key(), refusal.arguments()));
            refresh.accept(members, span);
            board.letGo();
        }
    }

    private static String first(BoardUndo act) {
        if (!act.back().isEmpty()) {
            return act.back().getFirst().id().id().toString();
        }
        return act.added().isEmpty()
                ? act.removed().getFirst().id().id().toString()
                : act.added().getFirst().id().id().toString();
    }

    private static Collection<MemberId> members(List<HeldCard> held) {
        return held.stream().map(HeldCard::held).map(HeldSession::member).collect(Collectors.toSet());
    }
}
