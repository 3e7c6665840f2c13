package app.longrun.safety;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of somebody's pain.
 *
 * @param isConsented whether the gym may keep anything of it
 * @param today on the gym's clocks
 * @param sites that make the plan other than written, those that pause it first
 * @param notes as far as they are shared with whoever reads, oldest first
 * @param changes what rules did by themselves, newest first
 * @param words what coaches said, newest first
 */
public record Soreness(
        boolean isConsented,
        LocalDate today,
        List<SoreSite> sites,
        List<StoredNote> notes,
        List<PainChange> changes,
        List<CoachWord> words) {

    public Soreness {
        sites = List.copyOf(sites);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }
}
