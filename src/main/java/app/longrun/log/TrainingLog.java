package app.longrun.log;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.SessionId;
import app.longrun.exercises.MovementId;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Rpe;
import app.longrun.prescriptions.SessionLoad;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads what was done: one's own, or as a coach anybody's in the gym. */
@Service
@Transactional
@Needs(Permission.LOG_TRAINING)
public class TrainingLog {

    private final Logbook logbook;
    private final SetLogRepository sets;
    private final SetAsideRepository asides;
    private final DayBest dayBest;
    private final SetLimits limits;
    private final JournalQuery journals;
    private final Calendar calendar;
    private final LegShare legShare;
    private final Clock clock;

    TrainingLog(
            Logbook logbook,
            SetLogRepository sets,
            SetAsideRepository asides,
            DayBest dayBest,
            SetLimits limits,
            JournalQuery journals,
            Calendar calendar,
            LegShare legShare,
            Clock clock) {
        this.logbook = logbook;
        this.sets = sets;
        this.asides = asides;
        this.dayBest = dayBest;
        this.limits = limits;
        this.journals = journals;
        this.calendar = calendar;
        this.legShare = legShare;
        this.clock = clock;
    }

    /**
     * Takes what taps say of the sets of one session, in their order; whatever cannot be is answered so and the rest is
     * stored. The same word again changes nothing, and there is never a second set in a place.
     *
     * @param version the block version whose targets were shown; none = not from a block
     * @throws Refusal for a session the caller may not write, and for too many taps at once
     */
    public List<TapAnswer> take(SessionId session, @Nullable BlockVersion version, List<Tap> taps) {
        limits.checkSize(taps);
        Instant first = taps.stream()
                .map(tap -> tap.word().at())
                .min(Instant::compareTo)
                .orElseThrow();
        SessionLog log = logbook.open(session, first);
        List<UUID> named = taps.stream().map(Tap::set).toList();
        SetTurn turn = new SetTurn(log, version, new SetShelf(sets, asides, log, named));
        List<TapAnswer> answers = taps.stream().map(tap -> take(turn, tap)).toList();
        settle(log, turn.touched());
        return answers;
    }

    private TapAnswer take(SetTurn turn, Tap tap) {
        try {
            limits.check(tap);
            return turn.take(tap);
        } catch (Refusal refusal) {
            return new TapAnswer.Refused(tap.set(), refusal);
        }
    }

    /**
     * Finishes a session with its effort and marks it done on the calendar; finishing again corrects the effort.
     *
     * @param rpe session RPE (Foster; science.md 3.3)
     * @param minutes from 1 to 1440
     * @throws Refusal for a session the caller may not write, or minutes out of bounds
     */
    public void finish(SessionId session, Rpe rpe, int minutes) {
        checkMinutes(minutes);
        SessionLog log = logbook.open(session, clock.instant());
        log.finish(new SessionLoad(rpe, minutes), clock.instant());
        legShare.settle(log);
        calendar.markDone(session);
    }

    /** What a lifter needs to know beside some planned sessions, in one statement. */
    @Transactional(readOnly = true)
    public Journal journal(MemberId member, List<SessionId> sessions, List<MovementId> lifts) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return journals.read(member, sessions, lifts);
    }

    static void checkMinutes(int minutes) {
        if (minutes < 1 || minutes > 1440) {
            throw new Refusal("log.minutes");
        }
    }

    private void settle(SessionLog log, Set<MovementId> touched) {
        if (!touched.isEmpty()) {
            dayBest.settle(log, touched);
        }
        if (log.isFinished()) {
            legShare.settle(log);
        }
    }
}
