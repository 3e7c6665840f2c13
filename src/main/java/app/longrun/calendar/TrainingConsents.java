package app.longrun.calendar;

import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonId;
import app.longrun.identity.SelfDoor;
import org.springframework.stereotype.Service;

/** The signed-in person's word that each of their gyms may know when they train in the others: given, seen, taken back. */
@Service
public class TrainingConsents {

    private final SelfDoor door;
    private final SharedTraining sharing;
    private final ShadowKeeper keeper;

    TrainingConsents(SelfDoor door, SharedTraining sharing, ShadowKeeper keeper) {
        this.door = door;
        this.sharing = sharing;
        this.keeper = keeper;
    }

    /** As it stands. */
    @OutsideGyms
    public TrainingConsent mine() {
        return sharing.of(self());
    }

    /** Gives it to the wording shown today; giving it again changes nothing. */
    @OutsideGyms
    public void give() {
        sharing.give(self());
        keeper.settle(self());
    }

    /** Takes it back; what the gyms knew of each other is gone when this returns. */
    @OutsideGyms
    public void revoke() {
        sharing.revoke(self());
        keeper.settle(self());
    }

    private PersonId self() {
        return door.person().id();
    }
}
