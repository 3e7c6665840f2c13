package app.longrun.identity;

import org.springframework.stereotype.Service;

/** A service for tests of the door: what lies in it needs a fresh proof. */
@Service
public class SealedDrawer {

    @Needs(Permission.READ_PEOPLE)
    @StepUp
    public String open() {
        return "open";
    }

    @OutsideGyms
    @StepUp
    public String openOwn() {
        return "own";
    }
}
