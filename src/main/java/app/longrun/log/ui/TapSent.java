package app.longrun.log.ui;

import app.longrun.exercises.MovementId;
import app.longrun.log.DoneWork;
import app.longrun.log.PhoneClock;
import app.longrun.log.SetEntry;
import app.longrun.log.SetPlace;
import app.longrun.log.Tap;
import app.longrun.log.Word;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tap in the words of the JSON.
 *
 * @param seq grows with everything this device says of the set
 * @param base the revision the device had seen; 0 = none
 * @param at milliseconds on the phone's clock
 * @param target what was asked for, as it was shown
 * @param work what the set came to; none = it is taken back
 */
record TapSent(
        UUID id,
        int seq,
        int base,
        long at,
        String position,
        int number,
        @Nullable String movement,
        @Nullable String target,
        @Nullable Integer targetGrams,
        @Nullable WorkSent work) {

    TapSent {
        Objects.requireNonNull(id, "Say which set it is");
        Objects.requireNonNull(position, "Say where the set stands");
    }

    /** Throws {@link IllegalArgumentException} for what no logger sends. */
    Tap read(UUID device, PhoneClock clock) {
        Word word = new Word(device, seq, base, clock.toOurs(Instant.ofEpochMilli(at)));
        if (work == null) {
            return new Tap.Undone(id, new SetPlace(position, number), word);
        }
        if (movement == null || target == null) {
            throw new IllegalArgumentException("Say what the set was of");
        }
        DoneWork done = work.read();
        return new Tap.Done(
                new SetEntry(
                        id,
                        position,
                        number,
                        new MovementId(movement),
                        target,
                        targetGrams,
                        done.amount(),
                        done.load(),
                        done.rpe(),
                        done.kind()),
                word);
    }
}
