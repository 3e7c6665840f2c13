package app.longrun.assigning;

import app.longrun.calendar.AnchoredMove;
import app.longrun.calendar.AnchoredSessions;
import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays the blocks that hang on a member's race before its new day. */
@Component
class Following {

    private final AnchoredBlockRows blocks;
    private final AnchoredSessions sessions;
    private final Clock clock;

    Following(AnchoredBlockRows blocks, AnchoredSessions sessions, Clock clock) {
        this.blocks = blocks;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Each block, in the order in which none runs into the other on its way; one that nothing becomes of is among them. */
    List<Followed> of(MemberId member, LocalDate from, LocalDate to) {
        LocalDate today = CurrentGym.today(clock);
        Comparator<AnchoredBlock> byStart = Comparator.comparing(AnchoredBlock::from);
        List<AnchoredBlock> hanging = blocks.on(member, from, today);
        return hanging.stream()
                .sorted(to.isAfter(from) ? byStart.reversed() : byStart)
                .map(block -> followed(member, block, from, to, today))
                .toList();
    }

    private Followed followed(MemberId member, AnchoredBlock block, LocalDate from, LocalDate to, LocalDate today) {
        RaceFollow follow = new RaceFollow(sessions.of(member, block.id().id()), block.hook(), today);
        List<AnchoredMove> moves = follow.to(to);
        RaceFollow.Span span = follow.span(block, moves, to);
        return new Followed(block, moves, span, blocks.isTaken(member, from, span));
    }
}
