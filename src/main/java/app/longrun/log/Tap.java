package app.longrun.log;

import java.util.UUID;

/** What a tap on a set says. */
public sealed interface Tap {

    /** Which set; made by the device. */
    UUID set();

    /** Where it stands. */
    SetPlace place();

    /** Who says it, and what they had seen. */
    Word word();

    /** The set was done, or was done otherwise than said before. */
    record Done(SetEntry entry, Word word) implements Tap {

        @Override
        public UUID set() {
            return entry.id();
        }

        @Override
        public SetPlace place() {
            return entry.place();
        }
    }

    /** The set was not done after all. */
    record Undone(UUID set, SetPlace place, Word word) implements Tap {}
}
