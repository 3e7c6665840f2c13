package app.longrun.feed;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.ui.PlanNavigation;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan for whoever has the secret of its address, and for nobody else. */
@Service
@Transactional
@Needs(Permission.READ_FEED)
public class FeedDesk {

    private final FeedRows rows;
    private final EventQuery events;
    private final Clock clock;
    private final String webAddress;

    FeedDesk(FeedRows rows, EventQuery events, Clock clock, @Value("${longrun.web.address}") String webAddress) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
        this.webAddress = webAddress;
    }

    /** The plan as a calendar, in three statements; empty for a secret that opens nothing in this gym. */
    public Optional<String> read(Secret secret) {
        return rows.holder(secret).map(this::calendar);
    }

    private String calendar(MemberId holder) {
        Gym gym = CurrentGym.get();
        LocalDate today = LocalDate.now(clock.withZone(gym.settings().zone()));
        rows.noteRead(holder, today);
        List<FeedEvent> planned = events.of(holder, today);
        String sessions = "%s/%s/session/".formatted(webAddress, PlanNavigation.today(gym.slug()));
        return new FeedCalendar(gym, clock.instant(), sessions).of(planned);
    }
}
