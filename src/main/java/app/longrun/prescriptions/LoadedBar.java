package app.longrun.prescriptions;

import java.util.List;

/** A bar as it stands in the rack: its total and the plates on each side, from the inside out. */
public record LoadedBar(Load total, List<Load> perSide) {

    public LoadedBar {
        perSide = List.copyOf(perSide);
    }
}
