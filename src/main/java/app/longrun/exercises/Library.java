package app.longrun.exercises;

import app.longrun.platform.MalformedCsv;
import java.util.List;
import java.util.Optional;

/** The movements and activities together, each in the library's order; they share one space of ids, names and aliases. */
public record Library(List<Movement> movements, List<Activity> activities) {

    public Library {
        movements = List.copyOf(movements);
        activities = List.copyOf(activities);
    }

    /** Reads and checks {@code exercises.csv} and {@code activities.csv}; throws {@link MalformedCsv} with every problem. */
    public static Library in(LibraryFiles files) {
        return new LibraryReader(files).read();
    }

    /** The movement with this id, empty when there is none. */
    public Optional<Movement> movement(String id) {
        return movements.stream().filter(m -> m.id().value().equals(id)).findFirst();
    }

    /** The activity with this id, empty when there is none. */
    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().value().equals(id)).findFirst();
    }
}
