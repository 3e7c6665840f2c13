package app.longrun.safety;

import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.runners.HealthConsents;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller says about pain, and what follows at once; nothing is kept without their consent. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class PainNotes {

    private static final int LATELY = 60;

    private final HealthConsents consents;
    private final NoteRows notes;
    private final SiteRows sites;
    private final SiteKeeper keeper;
    private final ChangeRows changes;
    private final ReviewRows reviews;
    private final MorningChecks mornings;
    private final Clock clock;

    PainNotes(
            HealthConsents consents,
            NoteRows notes,
            SiteRows sites,
            SiteKeeper keeper,
            ChangeRows changes,
            ReviewRows reviews,
            MorningChecks mornings,
            Clock clock) {
        this.consents = consents;
        this.notes = notes;
        this.sites = sites;
        this.keeper = keeper;
        this.changes = changes;
        this.reviews = reviews;
        this.mornings = mornings;
        this.clock = clock;
    }

    /** Keeps a note about today and does what follows; throws {@link Refusal} without consent. */
    public void note(PainNote note) {
        consents.require();
        Caller caller = Caller.current();
        LocalDateTime now = now();
        notes.takeTurn(caller.self());
        notes.keep(caller.self(), person(), note, now);
        keeper.settle(caller.self(), person());
        mornings.ask(caller.self(), now.toLocalDate().plusDays(1));
    }

    /** Says how this morning is after yesterday's note; throws {@link Refusal} where there is none, or without consent. */
    public void morning(BodySite site, int score) {
        consents.require();
        if (Figures.isOff(score)) {
            throw new Refusal("safety.note.scale");
        }
        Caller caller = Caller.current();
        notes.takeTurn(caller.self());
        if (!notes.answer(caller.self(), site, today().minusDays(1), score)) {
            throw new Refusal("safety.morning.none");
        }
        keeper.settle(caller.self(), person());
    }

    /** The sites of yesterday's notes whose morning is not told yet. */
    @Transactional(readOnly = true)
    public List<BodySite> mornings() {
        return notes.since(Caller.current().self(), today().minusDays(1)).stream()
                .filter(note -> note.at().toLocalDate().isBefore(today()) && note.morning() == null)
                .map(StoredNote::site)
                .toList();
    }

    /** Where the caller stands, in five statements. */
    @Transactional(readOnly = true)
    public Soreness mine() {
        LocalDate since = today().minusDays(LATELY);
        return new Soreness(
                consents.mine().isGiven(),
                today(),
                sites.easing(Caller.current().self()),
                notes.since(Caller.current().self(), since),
                changes.lately(Caller.current().self(), since),
                reviews.of(Caller.current().self()));
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private LocalDateTime now() {
        return CurrentGym.now(clock);
    }

    private static UUID person() {
        return Objects.requireNonNull(Caller.current().person(), "A member is a person")
                .id();
    }
}
