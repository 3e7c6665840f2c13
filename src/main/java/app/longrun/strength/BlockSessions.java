package app.longrun.strength;

import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.identity.MemberId;
import app.longrun.platform.Ids;
import app.longrun.prescriptions.AmountUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A block's sessions as they stand on a calendar: the load on the legs is that of the heaviest movement (science.md 1.4). */
final class BlockSessions {

    private record Slot(int week, String session) {}

    private final Block block;
    private final Map<Slot, Integer> legLoads = new HashMap<>();
    private final Map<Slot, Integer> contacts = new HashMap<>();

    BlockSessions(Block block, List<BlockWeek> weeks) {
        this.block = block;
        for (BlockWeek week : weeks) {
            week.sessions().forEach(session -> {
                Slot slot = new Slot(week.number(), session.letter());
                legLoads.put(slot, legLoad(session));
                contacts.put(slot, contacts(session));
            });
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
                legLoads.getOrDefault(new Slot(day.week(), day.session()), 0),
                false,
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(assignment.id(), day.week(), day.session()),
                contacts.get(new Slot(day.week(), day.session())));
    }

    private static int contacts(BlockSession session) {
        return session.exercises().stream()
                .map(BlockExercise::prescription)
                .filter(work -> work.amount().unit() == AmountUnit.CONTACTS)
                .mapToInt(work -> work.sets() * work.amount().bothSides())
                .sum();
    }

    private static int legLoad(BlockSession session) {
        return session.exercises().stream()
                .mapToInt(exercise -> exercise.movement().legLoad().level())
                .max()
                .orElse(0);
    }
}
