package app.longrun.exercises;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The movement library as the bound gym has it: the shared one with the gym's own movements and changes, or the shared one
 * alone where no gym is bound. It is kept in memory and costs no statement until the gym changes it.
 */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_LIBRARY)
public class Movements {

    private final GymLibraries libraries;

    Movements(GymLibraries libraries) {
        this.libraries = libraries;
    }

    /** Every movement that is offered, by family, easier before harder, a gym's own last. */
    public List<Movement> all() {
        return libraries.current().offered();
    }

    /** The same with those that are hidden or archived, which old plans may name. */
    public List<Movement> evenHidden() {
        return libraries.current().library().movements();
    }

    /** Every activity in the library's order. */
    public List<Activity> activities() {
        return libraries.current().library().activities();
    }

    /** The movement with this id, hidden and archived ones too; empty when the gym sees none. */
    public Optional<Movement> byId(MovementId id) {
        return libraries.current().find(id);
    }

    /** The activity with this id, empty when the library has none. */
    public Optional<Activity> byId(ActivityId id) {
        return libraries.current().find(id);
    }

    /** The movement with this name or alias, whatever its case and blanks; empty when the gym sees none. */
    public Optional<Movement> find(String nameOrAlias) {
        return libraries.current().find(nameOrAlias);
    }

    /** The chain through a movement, from its easiest regression to its hardest progression; empty for an unknown id. */
    public List<Movement> chain(MovementId id) {
        return libraries.current().chain(id);
    }

    /**
     * What a module makes of the bound gym's library, such as a vocabulary: made when it is first asked for and kept until the
     * gym changes its library.
     *
     * @param kind under which it is kept, one for each thing made
     */
    public <T> T kept(Class<T> kind, Supplier<T> maker) {
        return libraries.current().kept(kind, maker);
    }

    /** A movement with its chain, for its page; empty when the gym sees none. */
    public Optional<MovementSheet> sheet(MovementId id) {
        MovementIndex index = libraries.current();
        return index.find(id).map(movement -> new MovementSheet(movement, index.chain(id)));
    }
}
