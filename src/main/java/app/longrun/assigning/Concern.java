package app.longrun.assigning;

import app.longrun.clearance.Hold;
import app.longrun.guard.Rule;
import app.longrun.guard.Severity;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** What a coach should know about one person before a block is theirs. */
public sealed interface Concern extends Serializable {

    /** Whether nothing can be assigned while it stands. */
    default boolean stops() {
        return false;
    }

    /** Another block in these weeks; {@code ends} when it is to end before this one begins. */
    record Follows(OtherBlock block, boolean ends) implements Concern {
        @Override
        public boolean stops() {
            return !ends;
        }
    }

    /** No race is on their calendar, and the block is to end before one. */
    record NoRace() implements Concern {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** The race is too near for a single week of the block. */
    record NoRoom(UpcomingRace race) implements Concern {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** There is no room for all weeks: the first ones are left out of a taper, the last ones of any other block. */
    record WeeksCut(int weeks, boolean isTaper) implements Concern {}

    /** Sessions of the week of the race would fall on it or after it. */
    record SessionsCut(int sessions) implements Concern {}

    /** Another race lies within the block. */
    record RaceInside(UpcomingRace race) implements Concern {}

    /** They never said on which days they lift; {@code taken} are the block's own. */
    record DaysUnknown(List<DayOfWeek> taken) implements Concern {}

    /** The days they lift on cannot carry the block; {@code taken} are the nearest that can. */
    record DaysChanged(List<DayOfWeek> wished, List<DayOfWeek> taken) implements Concern {}

    /** The block asks for a share of a max that is not known: these movements are shown as an effort instead. */
    record NoMax(List<String> movements) implements Concern {}

    /** What a coach may read about their readiness to train. */
    record Ready(Readiness readiness) implements Concern {}

    /** They are not cleared to train. */
    record NotCleared(Hold hold) implements Concern {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** A pain they share with coaches. */
    record Pain(String region, String band) implements Concern {}

    /** Sessions at the time of something else on their calendar: the first of these, and how many more. */
    record Clash(String title, LocalDateTime at, int more) implements Concern {
        @Override
        public boolean stops() {
            return true;
        }
    }

    /** Each session stands where the guard minds least; so many are not where they were asked for. */
    record Placed(int moved) implements Concern {}

    /**
     * What the guard minds: the first pair that a rule minds, and how many more. It needs the reason of a coach.
     *
     * @param first the earlier session by name; the block's own as week and letter; empty for one elsewhere
     * @param actual the gap as it is, see {@link app.longrun.guard.Hit}
     * @param slots the nearest starts at which nothing minds the block's session
     */
    record Legs(
            Rule rule,
            Severity severity,
            String first,
            LocalDateTime firstAt,
            String second,
            LocalDateTime secondAt,
            Duration actual,
            Duration needed,
            int more,
            List<LocalDateTime> slots)
            implements Concern {

        public Legs {
            slots = List.copyOf(slots);
        }
    }
}
