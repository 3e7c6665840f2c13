package app.longrun.plan;

import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.classes.ClassOffer;
import app.longrun.classes.Schedule;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller has to do today, and one session of theirs in full. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class TodaysPlan {

    private static final int DAYS_AHEAD = 7;

    private final AgendaQuery agendas;
    private final SheetMaker sheets;
    private final Schedule schedule;
    private final Clock clock;

    TodaysPlan(AgendaQuery agendas, SheetMaker sheets, Schedule schedule, Clock clock) {
        this.agendas = agendas;
        this.sheets = sheets;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The caller's day on the gym's clocks, in three statements. */
    public Today today() {
        MemberId self = Caller.current().self();
        LocalDate day = day();
        Agenda agenda = agendas.of(self, day);
        List<Sheet> made = sheets.make(self, agenda.sessions(), agenda.unit());
        return new Today(
                day,
                agenda.race(),
                agenda.classes(),
                on(made, day).toList(),
                made.stream()
                        .filter(sheet -> sheet.session().on().isBefore(day))
                        .toList());
    }

    /** One of the caller's own sessions; a stranger's and an unknown one are both none. */
    public Optional<Sheet> session(SessionId id) {
        MemberId self = Caller.current().self();
        return agendas.session(self, id, day()).map(own -> {
            List<PlannedSession> one = List.of(own.session());
            return sheets.make(self, one, own.unit()).getFirst();
        });
    }

    /** What the caller has to do from today on for seven days, and yesterday's lifting that is still open; three statements. */
    public List<Sheet> ahead() {
        MemberId self = Caller.current().self();
        Agenda agenda = agendas.ahead(self, day(), DAYS_AHEAD);
        return sheets.make(self, agenda.sessions(), agenda.unit());
    }

    /** The gym it is planned in, by name and colour. */
    public Gym gym() {
        return CurrentGym.get();
    }

    /** The classes of the next seven days, today's included, by time. */
    public List<ClassOffer> classesAhead() {
        return schedule.offers(day(), day().plusDays(DAYS_AHEAD - 1));
    }

    private static Stream<Sheet> on(List<Sheet> made, LocalDate day) {
        return made.stream().filter(sheet -> sheet.session().on().equals(day));
    }

    private LocalDate day() {
        return CurrentGym.today(clock);
    }
}
