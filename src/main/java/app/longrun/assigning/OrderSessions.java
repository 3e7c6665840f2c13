package app.longrun.assigning;

import app.longrun.calendar.BlockCopy;
import app.longrun.calendar.BlockPlan;
import app.longrun.calendar.SlotFacts;
import app.longrun.calendar.SlotPlace;
import app.longrun.strength.Block;
import app.longrun.strength.BlockDay;
import app.longrun.strength.BlockSession;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.SessionLegs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A block's sessions as they stand on calendars. */
final class OrderSessions {

    private record Key(int week, String session) {}

    private final List<SlotFacts> slots = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();

    OrderSessions(Block block, List<BlockWeek> weeks) {
        for (BlockWeek week : weeks) {
            for (BlockSession session : week.sessions()) {
                numbers.put(new Key(week.number(), session.letter()), slots.size());
                slots.add(slot(block, week.number(), session));
            }
        }
    }

    /** Every session of the block. */
    List<SlotFacts> slots() {
        return List.copyOf(slots);
    }

    /**
     * The sessions of these copies, each on the days of its course, with the ids of which {@code word} speaks; an empty week of
     * a block has none.
     */
    BlockPlan plan(List<AssignmentRows.Copy> people, Publishing publishing, GuardWord word) {
        List<SlotPlace> places = new ArrayList<>();
        for (int copy = 0; copy < people.size(); copy++) {
            Course course = people.get(copy).course();
            for (BlockDay day : course.days()) {
                Integer slot = numbers.get(new Key(day.week(), day.session()));
                if (slot != null) {
                    places.add(new SlotPlace(
                            copy,
                            slot,
                            word.session(people.get(copy).member(), day),
                            day.on(),
                            day.at(),
                            publishing
                                    .visibleFrom(course.weekBegins(day.week()))
                                    .orElse(null)));
                }
            }
        }
        return new BlockPlan(
                slots,
                people.stream()
                        .map(copy -> new BlockCopy(copy.id().id(), copy.member()))
                        .toList(),
                places);
    }

    private static SlotFacts slot(Block block, int week, BlockSession session) {
        return new SlotFacts(
                week,
                session.letter(),
                block.minutesMax(),
                "%s · week %d %s".formatted(block.name(), week, session.letter()),
                block.goal(),
                SessionLegs.of(session));
    }
}
