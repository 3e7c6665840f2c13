package app.longrun.sessions;

import app.longrun.identity.PersonId;
import org.springframework.stereotype.Component;

/** Ends a person's sessions when their proof of who they are has changed. */
@Component
public class OpenSessions {

    private final DeviceRecords records;

    OpenSessions(DeviceRecords records) {
        this.records = records;
    }

    /**
     * Signs {@code person} out everywhere and forgets their devices, in the transaction of the accounts that is running,
     * if one is. Open tabs end at their next request.
     *
     * @param exceptCurrent whether the device of the request being served stays signed in
     */
    public void endAll(PersonId person, boolean exceptCurrent) {
        records.endAll(person, exceptCurrent ? CurrentDevice.get().orElse(null) : null);
    }
}
