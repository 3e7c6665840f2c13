package app.longrun.runners;

import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller said about how they train. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.FOLLOW_PLAN)
public class RunnerProfiles {

    private static final int LIGHTEST_GRAMS = 20_000;
    private static final int HEAVIEST_GRAMS = 300_000;

    private final RunnerRepository runners;
    private final ApplicationEventPublisher events;

    RunnerProfiles(RunnerRepository runners, ApplicationEventPublisher events) {
        this.runners = runners;
        this.events = events;
    }

    /** The caller's own profile, empty until something was said. */
    public RunnerProfile mine() {
        return runners.findById(Caller.current().self().id())
                .map(Runner::profile)
                .orElse(RunnerProfile.UNKNOWN);
    }

    /** Keeps the caller's profile; throws {@link Refusal} for a body weight outside 20 to 300 kg. */
    @Transactional
    public void save(RunnerProfile profile) {
        Integer grams = profile.bodyGrams();
        if (grams != null && (grams < LIGHTEST_GRAMS || grams > HEAVIEST_GRAMS)) {
            throw new Refusal("runners.body.grams");
        }
        MemberId self = Caller.current().self();
        Runner runner = runners.findById(self.id()).orElseGet(() -> new Runner(self));
        boolean isSameTime = runner.profile().liftsOn().equals(profile.liftsOn());
        runner.describe(profile);
        runners.saveAndFlush(runner);
        if (!isSameTime) {
            events.publishEvent(new FreeTimeChanged(self));
        }
    }
}
