package app.longrun.plan.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.TodaysPlan;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a phone the next seven days to keep, so that they can be read and logged without signal. */
@RestController
class AheadEndpoint {

    private final TodaysPlan plan;
    private final TargetWords words;
    private final Clock clock;

    AheadEndpoint(TodaysPlan plan, MessageSource messages, Clock clock) {
        this.plan = plan;
        this.words = new TargetWords((key, arguments) -> messages.getMessage(key, arguments, Locale.ENGLISH));
        this.clock = clock;
    }

    @GetMapping("/g/{gym}/plan/ahead.json")
    @Needs(Permission.FOLLOW_PLAN)
    List<PhoneSession> ahead() {
        return plan.ahead().stream()
                .map(sheet -> new ShownSession(sheet, words).toPhone(clock.instant()))
                .toList();
    }
}
