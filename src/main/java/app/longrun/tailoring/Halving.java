package app.longrun.tailoring;

import app.longrun.templates.SegmentDraft;
import app.longrun.templates.ZoneRange;
import java.util.stream.Stream;

/**
 * A taper cuts the work by 40 to 60 % and keeps its intensity (science.md 1.3): half of each part that is work, rounded up.
 * What only warms up or cools down stays.
 */
final class Halving {

    private static final int WORK_RPE = 4;
    private static final int WORK_ZONE = 3;

    private Halving() {}

    static Stream<Cut> of(SegmentDraft part) {
        return part.minutes() > 1 && isWork(part)
                ? Stream.of(new Cut(part.name(), Math.ceilDiv(part.minutes(), 2), part.minutes()))
                : Stream.empty();
    }

    private static boolean isWork(SegmentDraft part) {
        return part.rpe() == 0
                ? part.zone().equals(SegmentDraft.STRENGTH)
                        || ZoneRange.parse(part.zone())
                                .filter(zones -> zones.high() >= WORK_ZONE)
                                .isPresent()
                : part.rpe() >= WORK_RPE;
    }
}
