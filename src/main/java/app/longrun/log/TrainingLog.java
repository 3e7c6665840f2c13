package app.longrun.log;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final DayBest dayBest;
    private final SetLimits limits;
    private final JournalQuery journals;
    private final Calendar calendar;
    private final LegShare legShare;
    private final Clock clock;

    TrainingLog(
            Logbook logbook,
            SetLogRepository sets,
            DayBest dayBest,
            SetLimits limits,
            JournalQuery journals,
            Calendar calendar,
            LegShare legShare,
            Clock clock) {
        this.logbook = logbook;
        this.sets = sets;
        this.dayBest = dayBest;
        this.limits = limits;
        this.journals = journals;
        this.calendar = calendar;
        this.legShare = legShare;
        this.clock = clock;
    }

    /**
     * Logs sets, all or none. The same id again with the same values changes nothing, with other values it corrects the
     * set; another id in the same place takes the place over: the last word counts, and there is never a second row.
     *
     * @param version the block version whose targets were shown; none = not from a block
     * @throws Refusal for a session the caller may not write, or a number out of bounds
     */
    public void logSets(PlannedSession session, @Nullable BlockVersion version, List<SetEntry> entries) {
        limits.check(entries);
        SessionLog log = logbook.open(session.id());
        List<SetLog> stored = sets.inSessionOrNamed(
                log.getId(), entries.stream().map(SetEntry::id).toList());
        if (!stored.stream().allMatch(set -> set.isIn(log))) {
            throw new Refusal("log.session.unknown");
        }
        List<SetLog> added = new ArrayList<>();
        for (SetEntry entry : entries) {
            stored.stream()
                    .filter(set -> set.getId().equals(entry.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            set -> correct(set, entry),
                            () -> added.add(new SetLog(log, version, entry, clock.instant())));
        }
        List<SetLog> replaced = stored.stream()
                .filter(set -> entries.stream()
                        .anyMatch(entry -> set.isAt(entry) && !set.getId().equals(entry.id())))
                .toList();
        // Out before the others come in: the place is unique in the database too.
        sets.deleteAllInBatch(replaced);
        sets.saveAll(added);
        settle(log, entries.stream().map(SetEntry::movement).collect(Collectors.toSet()));
    }

    /** Takes sets back; those that are not there are nothing to take back. */
    public void undoSets(SessionId session, List<UUID> ids) {
        SessionLog log = logbook.open(session);
        List<SetLog> undone = sets.inSessionOrNamed(log.getId(), ids).stream()
                .filter(set -> set.isIn(log) && ids.contains(set.getId()))
                .toList();
        sets.deleteAllInBatch(undone);
        settle(log, undone.stream().map(SetLog::movement).collect(Collectors.toSet()));
    }

    /**
     * Finishes a session with its effort and marks it done on the calendar; finishing again corrects the effort.
     *
     * @param rpe session RPE (Foster; science.md 3.3)
     * @param minutes from 1 to 1440
     * @throws Refusal for a session the caller may not write, or minutes out of bounds
     */
    public void finish(SessionId session, Rpe rpe, int minutes) {
        if (minutes < 1 || minutes > 1440) {
            throw new Refusal("log.minutes");
        }
        SessionLog log = logbook.open(session);
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

    private static void correct(SetLog set, SetEntry entry) {
        if (!set.isAt(entry)) {
            throw new Refusal("log.set.position");
        }
        set.correct(entry);
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
