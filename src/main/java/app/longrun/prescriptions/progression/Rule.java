package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Prescription;
import java.util.Set;

/** One rule of how a prescription changes over the weeks that are not lighter ones. */
public sealed interface Rule
        permits Step,
                ContactGrowth,
                WeekList,
                Later,
                DoubleProgression,
                PercentageWave,
                RepMaxLadder,
                Autoregulation,
                BackOffs,
                ChainGate {

    /** The canonical text, which reads back as the same rule. */
    String text();

    /** The parts it changes. */
    Set<Part> parts();

    /** What it makes of the first week's prescription at a turn: the number of weeks since it started that are not lighter ones. */
    Change at(Prescription first, int turn);

    /** The week it first counts in, where the plan begins with {@code firstWeek}. */
    default int startsIn(int firstWeek) {
        return firstWeek;
    }

    /** Whether its own list makes the week with this number since it started, from 1, a lighter one. */
    default boolean isDeload(int nth) {
        return false;
    }
}
