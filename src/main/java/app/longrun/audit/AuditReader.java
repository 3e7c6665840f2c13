package app.longrun.audit;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.StepUp;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's trail, newest first; reading it changes nothing, taking it along is itself on record. */
@Service
@Transactional
@Needs(Permission.READ_AUDIT)
public class AuditReader {

    private final AuditQuery query;
    private final AuditTrail audit;
    private final Clock clock;

    AuditReader(AuditQuery query, AuditTrail audit, Clock clock) {
        this.clock = clock;
        this.query = query;
        this.audit = audit;
    }

    /** The entries older than {@code before}, or the newest; a day that is none is a {@code Refusal}. */
    @Transactional(readOnly = true)
    public AuditPage page(AuditAsked asked, @Nullable AuditCursor before) {
        List<FoundEntry> found = query.page(asked, before, AuditPage.SIZE + 1);
        List<FoundEntry> shown = found.stream().limit(AuditPage.SIZE).toList();
        return new AuditPage(
                shown.stream().map(FoundEntry::entry).toList(),
                found.size() > AuditPage.SIZE ? shown.getLast().cursor() : null,
                query.actions(),
                query.subjects(),
                CurrentGym.zone().getId());
    }

    /** Hands over all entries whose pages {@link #page} would show, in the same order. */
    @StepUp
    public void all(AuditAsked asked, AuditSink sink) {
        sink.begin(CurrentGym.get(), ZonedDateTime.now(clock.withZone(CurrentGym.zone())));
        query.each(asked, sink::entry);
        audit.record("exported", "audit trail", null, "");
    }
}
