package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.platform.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One writer's turn at the sets of a session. A word that was heard before changes nothing; who had seen the set as it
 * stands, or spoke last, changes it; of two who did not know of each other the newest word stands and the other is put
 * aside. A set is taken back only by whoever had seen it.
 */
final class SetTurn {

    private final SessionLog session;
    private final @Nullable BlockVersion version;
    private final SetShelf shelf;
    private final Set<MovementId> touched = new HashSet<>();

    SetTurn(SessionLog session, @Nullable BlockVersion version, SetShelf shelf) {
        this.session = session;
        this.version = version;
        this.shelf = shelf;
    }

    /** Does what the tap says, as far as it can be; throws {@link Refusal} for a set that is somewhere else. */
    TapAnswer take(Tap tap) {
        shelf.checkHome(tap.set(), tap.place());
        Optional<SetLog> standing = shelf.at(tap.place());
        return switch (tap) {
            case Tap.Done done -> standing.map(set -> tell(set, done)).orElseGet(() -> begin(done));
            case Tap.Undone undone -> standing.map(set -> takeBack(set, undone)).orElseGet(() -> open(undone));
        };
    }

    /** The movements whose sets have changed. */
    Set<MovementId> touched() {
        return Set.copyOf(touched);
    }

    private TapAnswer begin(Tap.Done tap) {
        Optional<SetAside> undone = shelf.undone(tap.set());
        if (undone.filter(aside -> aside.heard().knows(tap.word())).isPresent()) {
            return open(tap);
        }
        SetLog set = new SetLog(
                session,
                version,
                tap,
                undone.map(SetAside::heard).orElse(Heard.NOBODY),
                undone.map(SetAside::revision).orElse(0) + 1);
        undone.ifPresent(shelf::forget);
        shelf.put(set);
        return changed(tap, set);
    }

    private TapAnswer tell(SetLog set, Tap.Done tap) {
        Word word = tap.word();
        DoneWork done = tap.entry().work();
        if (set.heard().knows(word)) {
            return stands(tap, set);
        }
        if (set.isKnownTo(word)) {
            if (word.base() == set.revision()) {
                shelf.forgetRivals(set.place());
            }
            set.correct(done, word);
            return changed(tap, set);
        }
        if (set.work().isSameAs(done)) {
            set.overhear(word);
            return stands(tap, set);
        }
        if (word.at().isBefore(set.toldAt())) {
            shelf.keep(SetAside.rival(session, set, done, word.at()));
            set.overhear(word);
            return stands(tap, set);
        }
        shelf.keep(SetAside.rival(session, set, set.work(), set.toldAt()));
        set.correct(done, word);
        return changed(tap, set);
    }

    private TapAnswer takeBack(SetLog set, Tap.Undone tap) {
        Word word = tap.word();
        if (set.heard().knows(word)) {
            return stands(tap, set);
        }
        boolean hasSeenAll =
                word.base() == set.revision() || shelf.rivals(set.place()).isEmpty();
        if (!set.isKnownTo(word) || !hasSeenAll) {
            set.overhear(word);
            return new TapAnswer.Both(tap.set(), set.getId(), set.revision(), set.work(), shelf.rivals(set.place()));
        }
        if (word.base() == set.revision()) {
            shelf.forgetRivals(set.place());
        }
        touched.add(set.movement());
        shelf.take(set, SetAside.undone(session, set, word));
        return open(tap);
    }

    private TapAnswer open(Tap tap) {
        UUID set = tap.set();
        return new TapAnswer.Open(set, shelf.undone(set).map(SetAside::revision).orElse(0));
    }

    private TapAnswer changed(Tap tap, SetLog set) {
        touched.add(set.movement());
        return stands(tap, set);
    }

    private TapAnswer stands(Tap tap, SetLog set) {
        List<DoneWork> rivals = shelf.rivals(set.place());
        return rivals.isEmpty()
                ? new TapAnswer.Saved(tap.set(), set.getId(), set.revision())
                : new TapAnswer.Both(tap.set(), set.getId(), set.revision(), set.work(), rivals);
    }
}
