package app.longrun.log;

import app.longrun.platform.Ids;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A device that taps on sets, one word after the other. */
final class Tapping {

    private final UUID device = Ids.next();
    private final AtomicInteger number = new AtomicInteger();

    private Tapping() {}

    static Tapping phone() {
        return new Tapping();
    }

    Tap done(SetEntry entry) {
        return done(entry, 0, Instant.now());
    }

    Tap done(SetEntry entry, int base, Instant at) {
        return new Tap.Done(entry, word(base, at));
    }

    Tap undone(UUID set, int number) {
        return undone(set, number, 0);
    }

    Tap undone(UUID set, int place, int base) {
        return new Tap.Undone(set, new SetPlace("A1", place), word(base, Instant.now()));
    }

    private Word word(int base, Instant at) {
        return new Word(device, number.incrementAndGet(), base, at);
    }
}
