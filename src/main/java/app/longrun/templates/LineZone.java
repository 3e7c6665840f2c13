package app.longrun.templates;

import app.longrun.prescriptions.whiteboard.Line;
import app.longrun.prescriptions.whiteboard.Pace;
import app.longrun.prescriptions.whiteboard.Zones;
import java.util.Optional;

/** The running zones a line asks for: as written, else those of its pace (science.md 3.6). */
final class LineZone {

    private LineZone() {}

    static Optional<Zones> of(Line line) {
        return Optional.ofNullable(line.zones())
                .or(() -> Optional.ofNullable(line.pace()).flatMap(LineZone::of));
    }

    /** A pace in minutes a kilometre, or of a race over any distance, is another zone for every runner, so it names none. */
    private static Optional<Zones> of(Pace pace) {
        return switch (pace) {
            case Pace.Named named -> Optional.of(of(named.name()));
            case Pace.Timed timed -> Optional.empty();
            case Pace.Raced raced -> Optional.empty();
        };
    }

    private static Zones of(Pace.Name name) {
        return switch (name) {
            case EASY -> new Zones(1, 2);
            case STEADY -> new Zones(2, 3);
            case MODERATE, MARATHON -> new Zones(3, 3);
            case HALF_MARATHON -> new Zones(3, 4);
            case THRESHOLD, TEN_K -> new Zones(4, 4);
            case FIVE_K, HARD -> new Zones(5, 5);
            case MILE, MAX -> new Zones(6, 6);
        };
    }
}
