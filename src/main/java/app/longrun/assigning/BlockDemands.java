package app.longrun.assigning;

import app.longrun.calendar.SessionKind;
import app.longrun.guard.Demand;
import app.longrun.legload.Demands;
import app.longrun.strength.BlockDay;
import app.longrun.strength.BlockSession;
import app.longrun.strength.BlockWeek;
import app.longrun.strength.SessionLegs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each session of a block asks of the legs, weighed once for everybody. */
record BlockDemands(Map<BlockDemands.Key, Demand> byKey) {

    record Key(int week, String session) {}

    static BlockDemands of(List<BlockWeek> weeks) {
        Map<Key, Demand> demands = new HashMap<>();
        for (BlockWeek week : weeks) {
            for (BlockSession session : week.sessions()) {
                demands.put(
                        new Key(week.number(), session.letter()),
                        Demands.of(SessionKind.LIFTING, SessionLegs.of(session), null, week.number()));
            }
        }
        return new BlockDemands(demands);
    }

    /** None for an empty session of a block, which nobody plans. */
    @Nullable
    Demand of(BlockDay day) {
        return byKey.get(new Key(day.week(), day.session()));
    }
}
