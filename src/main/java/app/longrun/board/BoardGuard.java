package app.longrun.board;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.GuardedSession;
import app.longrun.legload.LegHit;
import app.longrun.legload.LegLoad;
import app.longrun.legload.OpenSlot;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to every day on the board whether what is in hand may be there: read once, answered from memory. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.ASSIGN_BLOCKS)
public class BoardGuard {

    private static final int SLOTS = 5;

    private final LegLoad legs;

    BoardGuard(LegLoad legs) {
        this.legs = legs;
    }

    /**
     * The verdict of each day of the span from today on, in the statements of {@link LegLoad#of}.
     *
     * @param held what is in hand: the first one goes to the day, the others keep their distance to it
     * @param isCopy whether they stay where they are as well
     * @throws Refusal where one of them is not on its calendar any more
     */
    public Judgement judge(List<HeldSession> held, BoardSpan span, boolean isCopy) {
        List<MemberId> members =
                held.stream().map(HeldSession::member).distinct().toList();
        Map<MemberId, GuardedCalendar> calendars = legs.of(members, span.monday(), span.sunday());
        Map<MemberId, List<GuardedSession>> sessions = held.stream()
                .collect(Collectors.groupingBy(
                        HeldSession::member,
                        Collectors.mapping(one -> find(calendars, one, isCopy), Collectors.toList())));
        HeldSession anchor = held.getFirst();
        GuardedSession first =
                Objects.requireNonNull(sessions.get(anchor.member())).getFirst();
        GuardedCalendar own = Objects.requireNonNull(calendars.get(anchor.member()));
        LocalDate today = own.now().toLocalDate();
        List<DayVerdict> days = span.monday()
                .datesUntil(span.sunday().plusDays(1))
                .filter(day -> !day.isBefore(today))
                .map(day -> verdict(day, ChronoUnit.DAYS.between(first.on(), day), calendars, sessions))
                .toList();
        return new Judgement(days, held.size() > 1 ? List.of() : slots(own, first));
    }

    private static GuardedSession find(Map<MemberId, GuardedCalendar> calendars, HeldSession held, boolean isCopy) {
        GuardedSession session = Optional.ofNullable(calendars.get(held.member()))
                .flatMap(calendar -> calendar.find(held.id()))
                .orElseThrow(() -> new Refusal("calendar.move.stale"));
        return isCopy ? session.copiedAs(Ids.next()) : session;
    }

    private static DayVerdict verdict(
            LocalDate day,
            long shift,
            Map<MemberId, GuardedCalendar> calendars,
            Map<MemberId, List<GuardedSession>> sessions) {
        List<LegHit> hits = new ArrayList<>();
        String obstacle = "";
        for (Map.Entry<MemberId, List<GuardedSession>> entry : sessions.entrySet()) {
            GuardedCalendar calendar = Objects.requireNonNull(calendars.get(entry.getKey()));
            List<GuardedSession> there = entry.getValue().stream()
                    .map(session -> session.movedTo(session.on().plusDays(shift), session.at()))
                    .toList();
            hits.addAll(calendar.hitsWith(there));
            obstacle = obstacle.isEmpty() ? calendar.obstacleTo(there).orElse("") : obstacle;
        }
        return new DayVerdict(day, obstacle, hits);
    }

    /** Without the place it has. */
    private static List<OpenSlot> slots(GuardedCalendar calendar, GuardedSession session) {
        return calendar.openSlots(session, SLOTS + 1).stream()
                .filter(slot -> !slot.equals(new OpenSlot(session.on(), session.at())))
                .limit(SLOTS)
                .toList();
    }
}
