package app.longrun.calendar;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One gym's part in a person's shadows: what its calendar casts elsewhere, and what it is told of elsewhere. */
@Service
@Transactional
@Needs(Permission.CAST_SHADOWS)
public class Shadowing {

    /** What is done counts for the load on the legs this long, and older shadows go. */
    static final int DAYS_KEPT = 56;

    private final ShadowRows rows;
    private final Clock clock;

    Shadowing(ShadowRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What {@code member} has planned here or did here of late. */
    @Transactional(readOnly = true)
    public List<SharedSession> sharedBy(MemberId member) {
        ZoneId zone = CurrentGym.zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return rows.castBy(member, today.minusDays(DAYS_KEPT), today).stream()
                .map(shadow -> new SharedSession(shadow, zone))
                .toList();
    }

    /**
     * Makes the shadows of {@code member} those of {@code sessions} and no others; what is there already stays as it is.
     *
     * @param isNewest asked when nobody else can write any more: whether nobody has read the calendars since
     */
    public void keep(MemberId member, List<SharedSession> sessions, BooleanSupplier isNewest) {
        if (!rows.lock(member) || !isNewest.getAsBoolean()) {
            return;
        }
        Map<UUID, Shadow> stored = rows.of(member);
        List<Shadow> missing = new ArrayList<>(
                sessions.stream().map(session -> session.in(CurrentGym.zone())).toList());
        List<UUID> gone = stored.entrySet().stream()
                .filter(entry -> !missing.remove(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!gone.isEmpty()) {
            rows.delete(gone);
        }
        if (!missing.isEmpty()) {
            rows.insert(member, missing);
        }
    }
}
