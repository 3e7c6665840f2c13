package app.longrun.sessions;

import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonId;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Where the signed-in person is signed in, and how to end it. */
@Service
public class MySessions {

    private final DeviceRecords records;

    MySessions(DeviceRecords records) {
        this.records = records;
    }

    /** The devices in use and those that would come back by themselves, the one seen last first. */
    @OutsideGyms
    public List<Device> all() {
        return records.of(me(), CurrentDevice.get().orElse(null));
    }

    /** Signs one device out and forgets it; somebody else's stays as it is. */
    @OutsideGyms
    @StepUp
    public void end(DeviceId id) {
        records.end(id, me());
    }

    /** Signs every device out but the one that asks. */
    @OutsideGyms
    @StepUp
    public void endOthers() {
        records.endAll(me(), CurrentDevice.get().orElse(null));
    }

    private static PersonId me() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow()
                .id();
    }
}
