package app.longrun.log;

import app.longrun.exercises.MovementId;
import app.longrun.prescriptions.AmountUnit;
import app.longrun.prescriptions.EstimatedMax;
import app.longrun.prescriptions.RpeChart;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set that was done, with the target as it was shown: a later max never rewrites the past. */
@Entity
@Table(schema = "gym", name = "set_log")
@SuppressWarnings("UnusedVariable") // kept for ever, and read back in SQL
class SetLog extends GymOwned {

    private UUID sessionId;
    private UUID memberId;
    private String movementId;
    private String position;
    private int setNumber;
    private String targetText;
    private @Nullable Integer targetGrams;
    private @Nullable UUID blockId;
    private @Nullable Integer blockVersion;

    @Embedded
    private SetWork work;

    private Instant doneAt;
    private @Nullable Instant toldAt;
    private int revision;
    private String[] heard;

    @SuppressWarnings("NullAway.Init")
    protected SetLog() {}

    /** A set that is done, perhaps once more after it was taken back at revision {@code before}. */
    SetLog(SessionLog session, @Nullable BlockVersion version, Tap.Done tap, Heard before, int revision) {
        super(tap.set());
        SetEntry entry = tap.entry();
        this.sessionId = session.getId();
        this.memberId = session.member().id();
        this.movementId = entry.movement().value();
        this.position = entry.position();
        this.setNumber = entry.setNumber();
        this.targetText = entry.targetText();
        this.targetGrams = entry.targetGrams();
        this.blockId = version == null ? null : version.block();
        this.blockVersion = version == null ? null : version.number();
        this.work = new SetWork(entry.work());
        this.doneAt = tap.word().at();
        this.revision = revision;
        this.heard = before.with(tap.word()).store();
    }

    /** The same set told otherwise; the target and the hour stay as they were. */
    void correct(DoneWork done, Word word) {
        work = new SetWork(done);
        toldAt = word.at();
        revision++;
        heard = heard().with(word).store();
    }

    /** Another device says something else that does not carry. */
    void overhear(Word word) {
        revision++;
        heard = heard().withUnheeded(word).store();
    }

    boolean isIn(SessionLog session) {
        return sessionId.equals(session.getId())
                && memberId.equals(session.member().id());
    }

    SetPlace place() {
        return new SetPlace(position, setNumber);
    }

    DoneWork work() {
        return work.read();
    }

    Heard heard() {
        return Heard.read(heard);
    }

    int revision() {
        return revision;
    }

    Instant toldAt() {
        return toldAt == null ? doneAt : toldAt;
    }

    /** Whether whoever says this had seen the set as it stands, or goes on from their own words. */
    boolean isKnownTo(Word word) {
        return word.base() == revision || heard().wasLast(word.device());
    }

    MovementId movement() {
        return new MovementId(movementId);
    }

    /** What the set says about the 1RM: a plausible estimate from a loaded set of up to 10 repetitions at RPE 6 or more (science.md 3.1, 3.2). */
    Optional<EstimatedMax> estimate() {
        DoneWork done = work.read();
        if (done.load() == null || done.rpe() == null || done.amount().unit() != AmountUnit.REPS) {
            return Optional.empty();
        }
        return RpeChart.estimateMax(done.load(), done.amount().number(), done.rpe())
                .filter(Maxes::isPlausible);
    }
}
