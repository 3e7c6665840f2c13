package app.longrun.calendar;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts assigned blocks on calendars and takes them off, each act in one statement however many members it is about. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class BlockCalendar {

    private final BlockSessionRows rows;
    private final CastShadows shadows;

    BlockCalendar(BlockSessionRows rows, CastShadows shadows) {
        this.rows = rows;
        this.shadows = shadows;
    }

    /** Puts the sessions of a block on calendars, all or none, and says how many they are. */
    public int plan(BlockPlan plan) {
        int planned = rows.insert(plan);
        shadows.after(plan.copies().stream().map(BlockCopy::member).collect(Collectors.toSet()));
        return planned;
    }

    /** Takes what is still planned of assignments off the calendars and returns them. */
    public List<TouchedSession> cancel(Collection<UUID> assignments) {
        return told(rows.cancel(assignments));
    }

    /** Takes what is still planned of each assignment from a day on off the calendar, in the name of {@code order}. */
    public List<TouchedSession> endEarly(UUID order, Map<UUID, LocalDate> from) {
        return told(rows.endEarly(order, from));
    }

    /** Plans again what {@code order} took off, from {@code today} on, as far as it belongs to these assignments. */
    public List<TouchedSession> bringBack(UUID order, Collection<UUID> assignments, LocalDate today) {
        return told(rows.bringBack(order, assignments, today));
    }

    /** Lets members see all sessions of these assignments from now on. */
    public List<TouchedSession> publish(Collection<UUID> assignments) {
        return told(rows.publish(assignments));
    }

    /** Writes anew what is planned after a week of each assignment; when it is planned and what was called off stay. */
    public List<TouchedSession> refit(List<SlotFacts> slots, Map<UUID, Integer> afterWeek) {
        return told(rows.refit(slots, afterWeek));
    }

    private List<TouchedSession> told(List<TouchedSession> sessions) {
        shadows.after(sessions.stream().map(TouchedSession::member).collect(Collectors.toSet()));
        return sessions;
    }
}
