package app.longrun.tailoring;

import app.longrun.calendar.SessionKind;
import app.longrun.exercises.Activity;
import app.longrun.exercises.Movements;
import app.longrun.guard.Bout;
import app.longrun.guard.Demand;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.GuardedSession;
import app.longrun.legload.LegLoad;
import app.longrun.platform.Ids;
import app.longrun.templates.SegmentDraft;
import app.longrun.templates.TemplateParts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of those who come does in a class, and what the class runs into on their calendars. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.WRITE_CALENDAR)
public class Tailoring {

    private final LegLoad legs;
    private final TemplateParts parts;
    private final Movements movements;

    Tailoring(LegLoad legs, TemplateParts parts, Movements movements) {
        this.legs = legs;
        this.parts = parts;
        this.movements = movements;
    }

    private record Shelf(Stepping stepping, Map<String, String> activities) {}

    /**
     * The version of each, in four statements however many they are.
     *
     * @throws app.longrun.identity.NotAllowedException for somebody else's, without being a coach
     */
    public Map<MemberId, Version> of(ClassBoard board, List<Comer> comers) {
        LocalDate day = board.startsAt().toLocalDate();
        List<SegmentDraft> read = parts.of(board.text());
        Map<MemberId, GuardedCalendar> calendars =
                legs.of(comers.stream().map(Comer::member).toList(), day, day);
        Map<MemberId, Version> versions = new HashMap<>();
        comers.forEach(comer -> Optional.ofNullable(calendars.get(comer.member()))
                .ifPresent(calendar -> versions.put(comer.member(), version(board, read, comer, calendar))));
        return versions;
    }

    /** The version of somebody who is here for the first time and of whom nothing else is known. */
    public TailoredClass ofGuest(ClassBoard board) {
        return tailor(List.of(new Reason.Newcomer())).of(parts.of(board.text()));
    }

    private Version version(ClassBoard board, List<SegmentDraft> read, Comer comer, GuardedCalendar calendar) {
        GuardedSession session = find(board, calendar);
        List<Reason> reasons = Reasons.of(comer, session, calendar);
        return new Version(tailor(reasons).of(read), calendar.with(session).hitsOf(session));
    }

    /** The place as it stands on the calendar; one that is not there yet is weighed by its time alone. */
    private static GuardedSession find(ClassBoard board, GuardedCalendar calendar) {
        return calendar.sessions().stream()
                .filter(session -> session.kind() == SessionKind.CLASS
                        && session.title().equals(board.name())
                        && session.bout().start().equals(board.startsAt()))
                .findFirst()
                .orElseGet(() -> GuardedSession.candidate(
                        Bout.at(Ids.next(), board.startsAt(), board.minutes(), new Demand.GymClass(false, false, 0)),
                        SessionKind.CLASS,
                        board.name()));
    }

    private Tailor tailor(List<Reason> reasons) {
        Shelf shelf = movements.kept(
                Shelf.class,
                () -> new Shelf(
                        new Stepping(movements.evenHidden()),
                        movements.activities().stream()
                                .collect(Collectors.toMap(each -> each.id().value(), Activity::name))));
        return new Tailor(shelf.stepping(), id -> shelf.activities().getOrDefault(id, id), reasons);
    }
}
