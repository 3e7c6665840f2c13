package app.longrun.legload;

import app.longrun.calendar.Calendar;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.identity.NotAllowedException;
import app.longrun.platform.Refusal;
import org.springframework.stereotype.Component;

/** Finds sessions on calendars the caller may see; a stranger's and an unknown one are refused alike. */
@Component
class SeenSessions {

    private final Calendar calendar;

    SeenSessions(Calendar calendar) {
        this.calendar = calendar;
    }

    PlannedSession find(SessionId id) {
        try {
            return calendar.find(id).orElseThrow(() -> new Refusal("legload.session.unknown"));
        } catch (NotAllowedException e) {
            throw (Refusal) new Refusal("legload.session.unknown").initCause(e);
        }
    }
}
