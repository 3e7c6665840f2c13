package app.longrun.legload;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionMoves;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and adds several sessions in one act, as coaches do: judged where all of them end up, done all or none. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class GuardedChanges {

    private static final int SLOTS = 3;

    private final Calendar calendar;
    private final GuardedCalendars calendars;
    private final MoveRules rules;
    private final SessionMoves moves;
    private final AllowanceRows allowances;
    private final AuditTrail audit;
    private final PlanNews news;

    GuardedChanges(
            Calendar calendar,
            GuardedCalendars calendars,
            MoveRules rules,
            SessionMoves moves,
            AllowanceRows allowances,
            AuditTrail audit,
            PlanNews news) {
        this.calendar = calendar;
        this.calendars = calendars;
        this.rules = rules;
        this.moves = moves;
        this.allowances = allowances;
        this.audit = audit;
        this.news = news;
    }

    /** Where a session ends up: one that moves, or one that is new. */
    private record Target(
            PlannedSession planned, LocalDate on, @Nullable LocalTime at, boolean isNew) {}

    /** What the guard minds about an act; throws {@link Refusal} for one that cannot be, whatever the rules say. */
    @Transactional(readOnly = true)
    public Weighing weigh(Rearrangement wanted) {
        List<PlacedSessions> placed = place(targets(wanted));
        List<LegHit> hits =
                placed.stream().flatMap(member -> member.hits().stream()).toList();
        boolean isOne = wanted.moves().size() + wanted.additions().size() == 1;
        return new Weighing(hits, isOne && !hits.isEmpty() ? slots(placed.getFirst()) : List.of());
    }

    /**
     * Does it. What it runs into needs a reason, which is kept and goes into the trail.
     *
     * @throws Refusal when it cannot be, a session has changed since it was seen, or a rule minds and there is no reason
     */
    public void make(Rearrangement wanted, String reason) {
        List<Target> targets = targets(wanted);
        targets.stream()
                .map(target -> target.planned().member())
                .distinct()
                .sorted(Comparator.comparing(MemberId::id))
                .forEach(rules::lock);
        List<PlacedSessions> placed = place(targets);
        if (!wanted.moves().isEmpty()) {
            moves.move(wanted.moves());
        }
        if (!wanted.additions().isEmpty()) {
            calendar.plan(wanted.additions());
        }
        placed.forEach(member -> {
            keep(member, targets, reason);
            tell(member.calendar().member(), targets);
        });
    }

    private void tell(MemberId member, List<Target> targets) {
        List<Target> own = targets.stream()
                .filter(target -> target.planned().member().equals(member))
                .toList();
        List<Target> moved = own.stream().filter(target -> !target.isNew()).toList();
        if (!moved.isEmpty()) {
            news.moved(
                    member,
                    moved.getFirst().planned().title(),
                    moved.size(),
                    moved.stream().flatMap(target -> Stream.of(target.planned().on(), target.on())));
        }
        if (moved.size() < own.size()) {
            news.added(
                    member,
                    own.stream().filter(Target::isNew).map(Target::planned).toList());
        }
    }

    private static List<OpenSlot> slots(PlacedSessions placed) {
        return placed.calendar().openSlots(placed.placed().getFirst(), SLOTS);
    }

    private void keep(PlacedSessions placed, List<Target> targets, String typed) {
        MemberId member = placed.calendar().member();
        for (GuardedSession session : placed.placed()) {
            List<LegHit> hits = placed.hitsFirstMetBy(session);
            Optional<String> reason = rules.reason(new MovePreview(session, hits, List.of()), typed);
            reason.ifPresent(word -> allowances.keep(member, session, hits, word));
            boolean isNew = targets.stream()
                    .anyMatch(target -> target.isNew() && target.planned().id().equals(session.id()));
            audit.record(
                    isNew ? "planned" : "moved",
                    "session",
                    session.id().id(),
                    "%s to %s%s".formatted(session.title(), session.on(), past(hits, reason)),
                    List.of(member));
        }
    }

    private static String past(List<LegHit> hits, Optional<String> reason) {
        return reason.map(word -> " past %s: %s"
                        .formatted(hits.stream().map(LegHit::rule).distinct().toList(), word))
                .orElse("");
    }

    private List<Target> targets(Rearrangement wanted) {
        return Stream.concat(
                        wanted.moves().stream().map(move -> new Target(find(move.id()), move.on(), move.at(), false)),
                        wanted.additions().stream().map(added -> new Target(added, added.on(), added.at(), true)))
                .toList();
    }

    private PlannedSession find(SessionId id) {
        return calendar.find(id).orElseThrow(() -> new Refusal("legload.session.unknown"));
    }

    private List<PlacedSessions> place(List<Target> targets) {
        List<MemberId> members = targets.stream()
                .map(target -> target.planned().member())
                .distinct()
                .toList();
        List<LocalDate> days = targets.stream()
                .flatMap(target -> Stream.of(target.planned().on(), target.on()))
                .sorted()
                .toList();
        Map<MemberId, GuardedCalendar> read = calendars.read(members, days.getFirst(), days.getLast());
        return members.stream()
                .map(member -> place(Objects.requireNonNull(read.get(member)), targets))
                .toList();
    }

    private PlacedSessions place(GuardedCalendar guarded, List<Target> targets) {
        PlacedSessions placed = PlacedSessions.on(
                guarded,
                targets.stream()
                        .filter(target -> target.planned().member().equals(guarded.member()))
                        .map(target -> target.isNew()
                                ? GuardedSession.fresh(target.planned())
                                : rules.movable(guarded, target.planned().id()).movedTo(target.on(), target.at()))
                        .toList());
        rules.check(placed);
        return placed;
    }
}
