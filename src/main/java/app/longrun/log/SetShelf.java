package app.longrun.log;

import app.longrun.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sets of one session while somebody writes them, and what was put aside of them. */
final class SetShelf {

    private final SetLogRepository sets;
    private final SetAsideRepository asides;
    private final SessionLog session;
    private final List<SetLog> standing;
    private final List<SetAside> aside;

    SetShelf(SetLogRepository sets, SetAsideRepository asides, SessionLog session, List<UUID> named) {
        this.sets = sets;
        this.asides = asides;
        this.session = session;
        this.standing = new ArrayList<>(sets.inSessionOrNamed(session.getId(), named));
        this.aside = new ArrayList<>(asides.inSessionOrOf(session.getId(), named));
    }

    /** A set has one place for ever; one of another session, perhaps somebody else's, is refused like an unknown one. */
    void checkHome(UUID id, SetPlace place) {
        Optional<SetLog> known =
                standing.stream().filter(set -> set.getId().equals(id)).findFirst();
        if (known.filter(set -> !set.isIn(session)).isPresent()
                || undone(id).filter(set -> !set.isIn(session)).isPresent()) {
            throw new Refusal("log.session.unknown");
        }
        if (known.filter(set -> !set.place().equals(place)).isPresent()) {
            throw new Refusal("log.set.position");
        }
    }

    Optional<SetLog> at(SetPlace place) {
        return standing.stream()
                .filter(set -> set.isIn(session) && set.place().equals(place))
                .findFirst();
    }

    Optional<SetAside> undone(UUID set) {
        return aside.stream().filter(word -> word.isUndone(set)).findFirst();
    }

    List<DoneWork> rivals(SetPlace place) {
        return aside.stream()
                .filter(word -> word.isIn(session) && word.isRivalAt(place))
                .map(SetAside::work)
                .toList();
    }

    void put(SetLog set) {
        standing.add(sets.save(set));
    }

    void take(SetLog set, SetAside why) {
        // In before it goes out, where both come at once; out before another comes in, for a place is unique there too.
        sets.flush();
        sets.delete(set);
        sets.flush();
        standing.remove(set);
        keep(why);
    }

    void keep(SetAside word) {
        aside.add(asides.save(word));
    }

    void forget(SetAside word) {
        asides.delete(word);
        aside.remove(word);
    }

    void forgetRivals(SetPlace place) {
        List.copyOf(aside).stream()
                .filter(word -> word.isIn(session) && word.isRivalAt(place))
                .forEach(this::forget);
    }
}
