package app.longrun.assigning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order would put on one person's calendar.
 *
 * @param race the one it is counted back from, if it is
 * @param course none where nothing can be put there
 */
public record PersonPreview(
        Enrolment enrolment,
        Candidate person,
        @Nullable UpcomingRace race,
        @Nullable Course course,
        List<Concern> concerns) {

    public PersonPreview {
        concerns = List.copyOf(concerns);
    }

    /** Their name. */
    public String name() {
        return person.name();
    }

    /** Whether nothing can be assigned to them as things are, whatever a coach says. */
    public boolean isStopped() {
        return concerns.stream().anyMatch(Concern::stops);
    }

    /** Whether the guard minds something, so that a coach has to say why it may be. */
    public boolean isMinded() {
        return concerns.stream().anyMatch(Concern.Legs.class::isInstance);
    }

    PersonPreview with(List<Concern> more) {
        List<Concern> all = new ArrayList<>(concerns);
        all.addAll(more);
        return new PersonPreview(enrolment, person, race, course, all);
    }
}
