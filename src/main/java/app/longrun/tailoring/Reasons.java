package app.longrun.tailoring;

import app.longrun.calendar.SessionId;
import app.longrun.guard.Bout;
import app.longrun.guard.ClassEasing;
import app.longrun.guard.Easing;
import app.longrun.legload.GuardedCalendar;
import app.longrun.legload.GuardedSession;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** All that is known of one who comes, in the order in which a coach wants to hear it. */
final class Reasons {

    private Reasons() {}

    /** Pain first, then what the calendar asks for, then that it is their first time. */
    static List<Reason> of(Comer comer, GuardedSession gymClass, GuardedCalendar calendar) {
        List<Reason> reasons = new ArrayList<>();
        if (comer.sore() != null) {
            reasons.add(comer.sore());
        }
        ClassEasing.of(gymClass.bout(), calendar.bouts(), calendar.runner())
                .forEach(easing -> reasons.add(named(easing, gymClass.bout(), calendar)));
        if (comer.isFirst()) {
            reasons.add(new Reason.Newcomer());
        }
        return List.copyOf(reasons);
    }

    private static Reason named(Easing easing, Bout gymClass, GuardedCalendar calendar) {
        GuardedSession because =
                calendar.find(new SessionId(easing.because().id())).orElseThrow();
        return switch (easing) {
            case Easing.LegLight light -> new Reason.LegLight(because);
            case Easing.NoJumps none -> new Reason.NoJumps(because);
            case Easing.Taper taper ->
                new Reason.Taper(
                        because,
                        Math.toIntExact(ChronoUnit.DAYS.between(gymClass.day(), because.on())),
                        taper.isPrimer());
        };
    }
}
