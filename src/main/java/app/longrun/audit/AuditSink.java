package app.longrun.audit;

import app.longrun.tenancy.Gym;
import java.time.ZonedDateTime;

/** Takes the entries of the trail one by one, so that a long trail is never held whole. */
public interface AuditSink {

    /**
     * Comes first, once.
     *
     * @param at when the trail is read, on the gym's clocks
     */
    void begin(Gym gym, ZonedDateTime at);

    /** Comes for each entry, newest first. */
    void entry(AuditEntry entry);
}
