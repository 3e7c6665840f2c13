package app.longrun.board;

import app.longrun.guard.RunKind;
import app.longrun.identity.MemberId;
import app.longrun.legload.OpenSlot;
import app.longrun.platform.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coach wants of the board. */
public sealed interface BoardOrder extends Serializable {

    /** The same at another place; for an order about one session. */
    BoardOrder at(OpenSlot slot);

    /**
     * Sessions put on other days.
     *
     * @param held the first one goes to {@code on}, the others keep their distance to it
     * @param member whose day it is: their own, or for the copy of a run anybody's
     * @param at the time for the first one; none = the time it has
     * @param isAnyTime whether the first one loses its time
     * @param isCopy whether they stay where they are as well
     */
    record Placing(
            List<HeldSession> held,
            MemberId member,
            LocalDate on,
            @Nullable LocalTime at,
            boolean isAnyTime,
            boolean isCopy)
            implements BoardOrder {

        private static final int MOST = 50;

        public Placing {
            held = List.copyOf(held);
            if (held.isEmpty() || held.size() > MOST) {
                throw new Refusal("board.refused.many", MOST);
            }
        }

        @Override
        public BoardOrder at(OpenSlot slot) {
            return new Placing(held, member, slot.on(), slot.at(), slot.at() == null, isCopy);
        }
    }

    /** Two sessions of a member change their days, each keeping its time. */
    record Swap(HeldSession one, HeldSession other) implements BoardOrder {

        @Override
        public BoardOrder at(OpenSlot slot) {
            return new Placing(List.of(one), one.member(), slot.on(), slot.at(), slot.at() == null, false);
        }
    }

    /** Where a run goes. */
    record RunPlace(MemberId member, LocalDate on) implements Serializable {}

    /**
     * The same run for one or several members and days.
     *
     * @param at none = any time of the day
     * @param metres none = as far as the minutes go
     */
    record Runs(
            List<RunPlace> places,
            RunKind kind,
            String title,
            @Nullable LocalTime at,
            int minutes,
            @Nullable Integer metres)
            implements BoardOrder {

        private static final int MOST = 50;
        private static final int LONGEST_TITLE = 120;
        private static final int MOST_MINUTES = 600;
        private static final int LEAST_METRES = 100;
        private static final int MOST_METRES = 200_000;

        public Runs {
            places = List.copyOf(places);
            title = title.strip();
            if (places.isEmpty() || places.size() > MOST) {
                throw new Refusal("board.refused.many", MOST);
            }
            if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                throw new Refusal("board.run.refused.title", LONGEST_TITLE);
            }
            if (minutes < 1 || minutes > MOST_MINUTES) {
                throw new Refusal("board.run.refused.minutes", MOST_MINUTES);
            }
            if (metres != null && (metres < LEAST_METRES || metres > MOST_METRES)) {
                throw new Refusal("board.run.refused.distance");
            }
        }

        @Override
        public BoardOrder at(OpenSlot slot) {
            return new Runs(
                    List.of(new RunPlace(places.getFirst().member(), slot.on())),
                    kind,
                    title,
                    slot.at(),
                    minutes,
                    metres);
        }
    }
}
