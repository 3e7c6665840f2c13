package app.longrun.sessions;

import app.longrun.identity.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A device to be signed in on, for requests that come in without a server. */
@TestComponent
public class TestDevice {

    private final DeviceRecords records;

    TestDevice(DeviceRecords records) {
        this.records = records;
    }

    /** Signs {@code person} in on one more device. */
    public void open(PersonId person) {
        records.open(person, "A test", "");
    }

    /** Sends a request from a device of {@code person}. */
    public RequestPostProcessor of(PersonId person) {
        return request -> {
            CurrentDevice.note(request.getSession(), records.open(person, "A test", ""));
            return request;
        };
    }
}
