package app.longrun.guard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A new placement of what is still to come, when a race, a class or the free hours have changed. */
public final class Reflow {

    private Reflow() {}

    /**
     * Places the wishes again from {@code now} on. What is done, what has begun and what a coach has put in its place by an
     * override stands in {@code standing} and never moves; a wish whose id stands there is no wish any more.
     */
    public static Placement from(
            LocalDateTime now, List<Wish> wishes, Collection<Bout> standing, Availability availability, Runner runner) {
        Set<UUID> stands = new HashSet<>();
        standing.forEach(bout -> stands.add(bout.id()));
        List<Wish> open = new ArrayList<>();
        for (Wish wish : wishes) {
            if (!stands.contains(wish.id())) {
                openFrom(now, wish).ifPresent(open::add);
            }
        }
        return Placer.place(open, standing, availability, runner);
    }

    /** A wish whose days are over is over; one whose days have begun goes on with those that are left, from tomorrow on. */
    private static Optional<Wish> openFrom(LocalDateTime now, Wish wish) {
        LocalDate first = now.toLocalDate().plusDays(1);
        if (wish.to().isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(
                wish.from().isBefore(first)
                        ? new Wish(wish.id(), wish.minutes(), wish.demand(), first, wish.to())
                        : wish);
    }
}
