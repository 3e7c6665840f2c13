package app.longrun.trials;

import app.longrun.classes.Schedule;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import org.springframework.stereotype.Service;

/** What a gym shows to people who have never been there. */
@Service
@Needs(Permission.CLAIM_FREE_CLASS)
public class FreeClasses {

    private final Schedule schedule;

    FreeClasses(Schedule schedule) {
        this.schedule = schedule;
    }

    /** The gym by its name and colour. */
    public Gym gym() {
        return CurrentGym.get();
    }

    /** Everything the public page shows; one statement. */
    public GymFront front() {
        return new GymFront(CurrentGym.get(), schedule.freeOffers());
    }
}
