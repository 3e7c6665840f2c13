package app.longrun.exercises;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gym's own movements, and what it does otherwise with the library's; the shared library itself never changes. A
 * change counts from everybody's next call on, in this gym alone.
 */
@Service
@Transactional
@Needs(Permission.AUTHOR_MOVEMENTS)
public class MovementDesk {

    private final GymLibraries libraries;
    private final LibraryChange change;
    private final OwnMovementRepository own;
    private final MovementOverrideRepository overrides;
    private final AuditTrail audit;

    MovementDesk(
            GymLibraries libraries,
            LibraryChange change,
            OwnMovementRepository own,
            MovementOverrideRepository overrides,
            AuditTrail audit) {
        this.libraries = libraries;
        this.change = change;
        this.own = own;
        this.overrides = overrides;
        this.audit = audit;
    }

    /** A movement as it can be typed on; empty when this gym sees none with the id. */
    @Transactional(readOnly = true)
    public Optional<MovementDraft> draft(MovementId id) {
        // The version before the rest: what comes in between is then told as a conflict.
        Optional<MovementOverride> override = overrides.findByMovementId(id.value());
        int version = id.isOwn()
                ? own.findByMovementId(id.value()).map(OwnMovement::version).orElse(0)
                : override.map(MovementOverride::version).orElse(MovementDraft.UNTOUCHED);
        MovementIndex index = libraries.fresh();
        return index.find(id)
                .map(movement -> MovementDraft.of(
                        movement,
                        version,
                        id.isOwn()
                                ? movement.aliases()
                                : override.map(MovementOverride::aliases).orElse(List.of()),
                        name(index, movement.easier()),
                        name(index, movement.harder())));
    }

    /**
     * Creates a movement of the gym's own, or changes what this gym says about one; whatever was unchecked counts as
     * checked.
     *
     * @throws UnsoundMovementException with everything that is wrong
     * @throws StaleMovementException when somebody else has saved it since it was read
     */
    public MovementId save(MovementDraft draft) {
        change.begin();
        MovementId id = draft.id();
        if (id == null) {
            return create(draft, true).id();
        }
        MovementDraft current = draft(id).orElseThrow(() -> new Refusal("exercises.movement.unknown"));
        if (current.version() != draft.version()) {
            throw new StaleMovementException(current);
        }
        if (id.isOwn()) {
            changeOwn(id, draft);
        } else {
            adapt(id, draft);
        }
        return id;
    }

    /**
     * Makes a movement of a word nobody knew, unchecked until its page is saved.
     *
     * @throws UnsoundMovementException when the word is taken or none
     */
    public Movement create(NewMovement named) {
        change.begin();
        return create(named.draft(), false);
    }

    /** Archives a movement of the gym's own, or hides one of the library's; old plans go on naming it. */
    public void putAway(MovementId id) {
        change.begin();
        if (id.isOwn()) {
            stored(id).archive();
            record("archived", id);
        } else {
            override(id).hide();
            record("hid", id);
        }
    }

    /** Offers again what was put away. */
    public void bringBack(MovementId id) {
        change.begin();
        if (id.isOwn()) {
            stored(id).bringBack();
            record("restored", id);
        } else {
            override(id).show();
            record("restored", id);
        }
    }

    private Movement create(MovementDraft draft, boolean isChecked) {
        MovementIndex index = libraries.fresh();
        Movement movement = new MovementCheck(index, draft)
                .own(new OwnIds(index).next(draft.name()), new Upkeep(Origin.OWN, true, isChecked, null));
        OwnMovement saved = own.saveAndFlush(new OwnMovement(movement));
        audit.record("created", "movement", saved.getId(), movement.name());
        return movement;
    }

    private void changeOwn(MovementId id, MovementDraft draft) {
        OwnMovement stored = stored(id);
        Upkeep upkeep = new Upkeep(Origin.OWN, !stored.isArchived(), true, null);
        Movement movement = new MovementCheck(libraries.fresh(), draft).own(id, upkeep);
        stored.describe(movement);
        own.flush();
        audit.record("changed", "movement", stored.getId(), movement.name());
    }

    private void adapt(MovementId id, MovementDraft draft) {
        Movement library = libraries.shared().find(id).orElseThrow();
        MovementOverride stored = override(id);
        Adaptation adaptation = new MovementCheck(libraries.fresh(), draft).adaptation(library, stored.isHidden());
        stored.adapt(adaptation);
        overrides.flush();
        audit.record("changed", "movement", stored.getId(), draft.name().strip());
    }

    private OwnMovement stored(MovementId id) {
        return own.findByMovementId(id.value()).orElseThrow(() -> new Refusal("exercises.movement.unknown"));
    }

    private MovementOverride override(MovementId id) {
        if (libraries.shared().find(id).isEmpty()) {
            throw new Refusal("exercises.movement.unknown");
        }
        return overrides.findByMovementId(id.value()).orElseGet(() -> overrides.save(new MovementOverride(id)));
    }

    private void record(String action, MovementId id) {
        own.flush();
        String name = name(libraries.fresh(), Optional.of(id));
        audit.record(action, "movement", null, name);
    }

    private static String name(MovementIndex index, Optional<MovementId> id) {
        return id.flatMap(index::find).map(Movement::name).orElse("");
    }
}
