package app.longrun.runners;

import app.longrun.calendar.RunWeek;
import app.longrun.calendar.RunWeeks;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days pass, and the calendars of a gym hold the weeks ahead again. */
@Service
@Transactional
@Needs(Permission.READ_ROSTER)
public class KeyRunNight {

    private final KeyRunRows rows;
    private final RunWeeks weeks;
    private final Clock clock;

    KeyRunNight(KeyRunRows rows, RunWeeks weeks, Clock clock) {
        this.rows = rows;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** Settles every key run of whoever still belongs to the bound gym, in three statements. */
    public void settle() {
        LocalDate today = CurrentGym.today(clock);
        Map<KeyRun, MemberId> running = rows.running(today);
        List<UUID> ids = running.keySet().stream().map(run -> run.id().id()).toList();
        List<RunWeek> wanted = running.entrySet().stream()
                .flatMap(run -> KeyRunWeeks.of(
                        run.getKey().id(),
                        run.getValue(),
                        run.getKey().plan(),
                        run.getKey().plan().title(),
                        today))
                .toList();
        if (!ids.isEmpty()) {
            weeks.settle(ids, today, wanted);
        }
    }
}
