package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.Tempo;
import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Loading;
import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.MovementWord;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Recovery;
import app.longrun.prescriptions.whiteboard.Zones;
import app.longrun.prescriptions.whiteboard.facets.Facet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the work of a line: loads, pace, zone, tempo, hold and rest, each once. */
final class Beside {

    private final List<Loading> loadings = new ArrayList<>();
    private @Nullable Pace pace;
    private @Nullable Zones zones;
    private @Nullable Tempo tempo;
    private @Nullable Integer hold;
    private @Nullable Recovery recovery;

    /** Takes a facet; false where there already is one of the kind. */
    boolean take(Facet facet) {
        switch (facet) {
            case Facet.Loaded(Loading loading)
            when loadings.stream().noneMatch(own -> own.getClass() == loading.getClass()) -> loadings.add(loading);
            case Facet.Paced(Pace other) when pace == null -> pace = other;
            case Facet.Zoned(Zones other) when zones == null -> zones = other;
            case Facet.AtTempo(Tempo other) when tempo == null -> tempo = other;
            case Facet.Held(int seconds) when hold == null -> hold = seconds;
            case Facet.Resting(Recovery other) when recovery == null -> recovery = other;
            default -> {
                return false;
            }
        }
        return true;
    }

    boolean isAny() {
        return isMeasured() || pace != null || tempo != null;
    }

    boolean isMeasured() {
        return zones != null || !loadings.isEmpty() || recovery != null;
    }

    boolean hasEffort() {
        return pace != null || zones != null;
    }

    boolean isLoaded() {
        return !loadings.isEmpty();
    }

    /** Whether it says how hard a set is meant to be or how slow, which nobody says of plain repetitions. */
    boolean isPlanned() {
        return tempo != null
                || hold != null
                || loadings.stream()
                        .anyMatch(loading -> !(loading instanceof Loading.Weight)
                                && !(loading instanceof Loading.BodyWeight)
                                && !(loading instanceof Loading.Band));
    }

    boolean isTimed() {
        return tempo != null;
    }

    boolean isZoned() {
        return zones != null;
    }

    boolean isEasy() {
        return pace instanceof Pace.Named named && named.name() == Pace.Name.EASY;
    }

    @Nullable
    Recovery recovery() {
        return recovery;
    }

    Line line(
            @Nullable Mark mark,
            @Nullable Integer sets,
            @Nullable Quantity quantity,
            @Nullable Quantity within,
            List<MovementWord> movements,
            List<Line> alternatives,
            String remark) {
        return new Line(
                mark,
                sets,
                quantity,
                within,
                movements,
                loadings,
                pace,
                zones,
                tempo,
                hold,
                recovery,
                alternatives,
                remark,
                List.of());
    }
}
