package app.longrun.strength;

import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A block's sessions as they stand on a calendar. */
final class BlockSessions {

    private record Slot(int week, String session) {}

    private final Block block;
    private final Map<Slot, LegFacts> legs = new HashMap<>();

    BlockSessions(Block block, List<BlockWeek> weeks) {
        this.block = block;
        for (BlockWeek week : weeks) {
            week.sessions()
                    .forEach(session -> legs.put(new Slot(week.number(), session.letter()), SessionLegs.of(session)));
        }
    }

    Stream<PlannedSession> of(AssignmentId assignment, MemberId member, List<BlockDay> days) {
        return days.stream().map(day -> of(assignment, member, day));
    }

    private PlannedSession of(AssignmentId assignment, MemberId member, BlockDay day) {
        return new PlannedSession(
                new SessionId(Ids.next()),
                member,
                SessionKind.LIFTING,
                day.on(),
                null,
                block.minutesMax(),
                "%s · week %d %s".formatted(block.name(), day.week(), day.session()),
                block.goal(),
                legs.getOrDefault(new Slot(day.week(), day.session()), SessionLegs.NONE),
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(assignment.id(), day.week(), day.session()));
    }
}
