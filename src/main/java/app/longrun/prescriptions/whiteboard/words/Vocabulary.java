package app.longrun.prescriptions.whiteboard.words;

import app.longrun.prescriptions.whiteboard.Quantity;
import app.longrun.prescriptions.whiteboard.Verbatim;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The movements and activities a coach may name, those of the gym's own included; built once and shared. */
public final class Vocabulary {

    private final Spellings spellings;

    private Vocabulary(Spellings spellings) {
        this.spellings = spellings;
    }

    /** A vocabulary of these; a spelling that belongs to two of them names neither. */
    public static Vocabulary of(Collection<Item> items) {
        return new Vocabulary(new Spellings(List.copyOf(items)));
    }

    /** Every way to spell its items. */
    public Spellings spellings() {
        return spellings;
    }

    /**
     * One movement or activity.
     *
     * @param units what it may be measured in
     * @param endurance whether it is a run or a machine, where a pace or a zone makes sense
     */
    public record Item(String id, String name, List<String> aliases, Set<Quantity.Unit> units, boolean endurance) {

        public Item {
            Verbatim.require(id);
            Verbatim.require(name);
            aliases = List.copyOf(aliases);
            units = Set.copyOf(units);
        }
    }
}
