package app.longrun.demo;

import java.util.List;

/** The strength blocks somebody went through, each with the weeks between its first Monday and this week's. */
enum Arc {
    MARATHON,
    STRONG,
    SPRING,
    SEASON,
    HOME,
    CALF,
    TAPER,
    BEGINNING,
    NO_LIFTING;

    List<Phase> phases() {
        return switch (this) {
            case MARATHON -> List.of(new Phase("MAX-8", 16), new Phase("HVP-10", 8));
            case STRONG -> List.of(new Phase("FND-6", 13), new Phase("MAX-8", 6));
            case SPRING -> List.of(new Phase("MAX-8", 12), new Phase("PLY-6", 4));
            case SEASON -> List.of(new Phase("HVP-10", 16), new Phase("MNT-8", 6));
            case HOME -> List.of(new Phase("HOM-8", 15), new Phase("HOM-8", 6));
            case CALF -> List.of(new Phase("FND-6", 16), new Phase("CAL-12", 10));
            case TAPER -> List.of(new Phase("MAX-8", 12), new Phase("TPR-3", 1));
            case BEGINNING -> List.of(new Phase("FND-6", 2));
            case NO_LIFTING -> List.of();
        };
    }
}
