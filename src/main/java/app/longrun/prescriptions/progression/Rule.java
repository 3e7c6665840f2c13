package app.longrun.prescriptions.progression;

import app.longrun.prescriptions.Prescription;
import java.util.Set;

/** One rule of how a prescription changes over the weeks that are not lighter ones. */
public sealed interface Rule
        permits Step,
                ContactGrowth,
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

    /** What it makes of the first week's prescription at a turn: the number of weeks before it that are not lighter ones. */
    Change at(Prescription first, int turn);
}
