package app.longrun.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who took a place in which class, who came, and what they wrote down afterwards. */
final class ClassHistory {

    private static final int DAYS_BOOKED_AHEAD = 6;
    private static final int LEG_SHARE_PERCENT = 75;

    private final Setting setting;
    private final Dice dice;

    ClassHistory(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    /** The classes with their places, calendar entries and logs; no class holds more people than places for members. */
    List<Row> of(List<GymClass> classes, List<Enrolled> people) {
        List<Row> rows = new ArrayList<>();
        for (GymClass held : classes) {
            rows.add(held.row());
            int taken = 0;
            for (Enrolled someone : people) {
                Place place = taken < held.placesForMembers() ? place(held, someone.person()) : null;
                if (place != null) {
                    taken += place == Place.CANCELLED ? 0 : 1;
                    book(held, someone, place, rows);
                }
            }
        }
        return rows;
    }

    private @Nullable Place place(GymClass held, Person person) {
        boolean isOver = setting.isPast(held.end());
        if (person.isLead() && held.date().equals(setting.today())) {
            return isOver ? Place.ATTENDED : Place.BOOKED;
        }
        boolean isMember =
                person.trains() && !held.date().isBefore(setting.today().minusDays(person.joinedDaysAgo()));
        if (!isMember || !likes(person, held.series()) || !comes(person, held)) {
            return null;
        }
        if (dice.chance(0.07)) {
            return Place.CANCELLED;
        }
        return isOver ? dice.chance(0.06) ? Place.NO_SHOW : Place.ATTENDED : Place.BOOKED;
    }

    /** Everybody has two or three times of the week; whoever lifts today leaves the hard class after it to others. */
    private static boolean likes(Person person, int series) {
        if (person.isLead()) {
            return series == 0 || series == 4;
        }
        int first = person.number() % 5;
        return series == first || series == (first + 3) % 5 || (person.number() % 3 == 0 && series == (first + 4) % 5);
    }

    private boolean comes(Person person, GymClass held) {
        if (held.date().isAfter(setting.today().plusDays(DAYS_BOOKED_AHEAD))) {
            return false;
        }
        double turnout = person.temper().turnout(setting.weeksAgo(held.date()));
        return dice.chance(setting.isPast(held.start()) ? turnout : turnout * 0.7);
    }

    private void book(GymClass held, Enrolled someone, Place place, List<Row> rows) {
        Instant latest = setting.isPast(held.start()) ? held.start() : setting.now();
        Instant bookedAt = latest.minus(Duration.ofMinutes(dice.between(40, 4 * 24 * 60)));
        rows.add(new Row.Booking(dice.id(), held.id(), someone.memberId(), null, null, place, bookedAt));
        Row.Planned planned = planned(held, someone, place);
        rows.add(planned);
        if (place == Place.ATTENDED && dice.chance(0.85)) {
            rows.add(log(held, someone, planned));
        }
    }

    private Row.Planned planned(GymClass held, Enrolled someone, Place place) {
        return new Row.Planned(
                dice.id(),
                someone.memberId(),
                "CLASS",
                held.date(),
                held.time(),
                held.template().minutes(),
                held.template().name(),
                held.template().intent(),
                held.template().legs(),
                null,
                switch (place) {
                    case BOOKED -> Outcome.PLANNED;
                    case ATTENDED -> Outcome.DONE;
                    case NO_SHOW -> Outcome.MISSED;
                    case CANCELLED -> Outcome.CANCELLED;
                },
                held.id(),
                null,
                null,
                null);
    }

    private Row.SessionLog log(GymClass held, Enrolled someone, Row.Planned planned) {
        int rpe = Math.clamp(held.template().rpe() * 10L + 5L * dice.between(-2, 2), 10, 100);
        return new Row.SessionLog(
                planned.id(),
                someone.memberId(),
                someone.personId(),
                "CLASS",
                held.date(),
                held.start(),
                held.end(),
                dice.chance(0.9) ? rpe : null,
                held.template().minutes(),
                null,
                LEG_SHARE_PERCENT);
    }
}
