package app.longrun.safety;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.pain.RunGate;
import app.longrun.platform.Refusal;
import app.longrun.runners.HealthConsents;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own way back to running (science.md 7.4); nothing is kept without their consent. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class ReturnRuns {

    private final HealthConsents consents;
    private final WayRows rows;
    private final WayReader reader;
    private final NoteRows notes;
    private final SiteRows sites;
    private final Clock clock;

    ReturnRuns(HealthConsents consents, WayRows rows, WayReader reader, NoteRows notes, SiteRows sites, Clock clock) {
        this.consents = consents;
        this.rows = rows;
        this.reader = reader;
        this.notes = notes;
        this.sites = sites;
        this.clock = clock;
    }

    /** The one under way; empty without any. */
    @Transactional(readOnly = true)
    public Optional<WayBack> mine() {
        return reader.of(self());
    }

    /**
     * Begins one, in place of any other. A bone always asks for a professional's yes. Throws {@link Refusal} without consent.
     *
     * @param afterInjury whether it is after a bone stress injury or surgery
     */
    public void begin(BodySite site, boolean afterInjury) {
        consents.require();
        notes.takeTurn(self());
        rows.end(self(), today());
        rows.begin(self(), person(), site, afterInjury, today());
    }

    /** Says which gates are passed; throws {@link Refusal} without a way back. */
    public void pass(Set<RunGate> gates) {
        consents.require();
        rows.pass(current(), gates);
    }

    /**
     * Notes that today's session was run; what it came to is told by the note of today. Throws {@link Refusal} before the gates
     * are passed, without a day between, or while a flag waits for a coach.
     */
    public void ran() {
        consents.require();
        notes.takeTurn(self());
        StoredWay way = current();
        WayBack back = mine().orElseThrow(() -> new Refusal("safety.return.none"));
        if (!back.isOpen()) {
            throw new Refusal("safety.return.gates");
        }
        if (sites.easing(self()).stream().anyMatch(sore -> sore.standing().isPaused())) {
            throw new Refusal("safety.return.paused");
        }
        if (way.sessions().stream().anyMatch(day -> !day.isBefore(today().minusDays(1)))) {
            throw new Refusal("safety.return.rest");
        }
        rows.ran(way, self(), person(), back.stage().number(), today());
    }

    /** Ends it. */
    public void end() {
        rows.end(self(), today());
    }

    private StoredWay current() {
        return rows.current(self()).orElseThrow(() -> new Refusal("safety.return.none"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CurrentGym.zone()));
    }

    private static MemberId self() {
        return Caller.current().self();
    }

    private static UUID person() {
        return Objects.requireNonNull(Caller.current().person(), "A member is a person")
                .id();
    }
}
