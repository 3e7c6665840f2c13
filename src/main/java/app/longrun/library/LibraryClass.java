package app.longrun.library;

import java.util.List;

/** An endurance-class template as the library ships it, with its timed segments. */
record LibraryClass(
        String code,
        String name,
        int totalMinutes,
        String level,
        String intent,
        String scoreType,
        boolean qualityDay,
        boolean freeTrial,
        String note,
        String scalingBeginner,
        String scalingScaled,
        String scalingRx,
        List<LibrarySegment> segments) {

    LibraryClass {
        segments = List.copyOf(segments);
    }

    LibraryClass withSegments(List<LibrarySegment> segments) {
        return new LibraryClass(
                code,
                name,
                totalMinutes,
                level,
                intent,
                scoreType,
                qualityDay,
                freeTrial,
                note,
                scalingBeginner,
                scalingScaled,
                scalingRx,
                segments);
    }

    /** The planned load in AU: the sum of segment minutes times RPE. */
    int plannedLoad() {
        return segments.stream().mapToInt(s -> s.minutes() * s.rpe()).sum();
    }
}
