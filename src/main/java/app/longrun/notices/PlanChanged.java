package app.longrun.notices;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about members' plans has changed. Whatever module changes a plan publishes it, in the transaction that does;
 * all that one transaction says to a member becomes one notice for each kind, and nobody is told what they did themselves;
 * what a rule did because of it is told.
 *
 * @param what the block, session or class by name, at most 120 characters
 * @param sessions how many sessions of each member are changed
 * @param from the first day that is not as it was
 * @param at the time of day on the gym's clocks, of a single class
 */
public record PlanChanged(
        Set<MemberId> members,
        PlanChange change,
        String what,
        int sessions,
        LocalDate from,
        @Nullable LocalTime at) {

    public PlanChanged {
        if (sessions < 1) {
            throw new IllegalArgumentException("Nothing has changed");
        }
        members = Set.copyOf(members);
    }

    /** A change that is not about a time of day. */
    public PlanChanged(Set<MemberId> members, PlanChange change, String what, int sessions, LocalDate from) {
        this(members, change, what, sessions, from, null);
    }
}
