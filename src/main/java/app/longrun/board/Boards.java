package app.longrun.board;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.LegHit;
import app.longrun.legload.LegLoad;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coaches' board shows: who there is, and what stands on their calendars. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_ROSTER)
public class Boards {

    private static final int LONGEST_NAME = 80;

    private final BoardRows rows;
    private final LegLoad legs;
    private final Clock clock;

    Boards(BoardRows rows, LegLoad legs, Clock clock) {
        this.rows = rows;
        this.legs = legs;
        this.clock = clock;
    }

    /** The day it is on the gym's clocks. */
    public LocalDate today() {
        return CurrentGym.today(clock);
    }

    /**
     * A page of those who belong to the gym now, in one statement.
     *
     * @param name letters that their names hold, in any case; none = everybody
     * @param from how many come before the page
     */
    public BoardPage members(String name, int from) {
        if (name.length() > LONGEST_NAME || from < 0) {
            throw new Refusal("board.refused.name", LONGEST_NAME);
        }
        return rows.members(name.strip(), from);
    }

    /** A member by name; empty for whoever never was one of this gym. */
    public Optional<BoardMember> member(MemberId id) {
        return rows.member(id);
    }

    /** What stands on the calendars of members, when they are busy elsewhere, and what the guard minds, in six statements. */
    public BoardEntries entries(Collection<MemberId> members, BoardSpan span) {
        List<LegHit> hits = legs.of(members, span.monday(), span.sunday()).values().stream()
                .flatMap(calendar -> calendar.hits().stream())
                .toList();
        return new BoardEntries(span, rows.sessions(members, span, today()), rows.elsewhere(members, span), hits);
    }
}
