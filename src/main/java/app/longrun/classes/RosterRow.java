package app.longrun.classes;

import app.longrun.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a place in a class, and what their coach should know before it starts.
 *
 * @param member none for a guest
 * @param isGuest whether a visitor's claim holds the place
 * @param isFirst whether they have come to no class of this gym before
 * @param race the next one: a member's within eight weeks, a guest's in their own words
 * @param raceOn its day, if known
 * @param flag what a coach may know of a member's pain, without the answers behind it
 * @param runsAWeek how often a guest runs, if they said so
 * @param hasPain whether a guest said that something hurts; none where nothing may be read
 */
public record RosterRow(
        BookingId id,
        @Nullable MemberId member,
        String name,
        boolean isGuest,
        boolean hasCome,
        boolean isFirst,
        @Nullable String race,
        @Nullable LocalDate raceOn,
        @Nullable HealthFlag flag,
        @Nullable Integer runsAWeek,
        @Nullable Boolean hasPain) {}
