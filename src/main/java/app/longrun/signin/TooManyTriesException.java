package app.longrun.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Not looked at, for too many tries before it failed; the right proof still is. */
final class TooManyTriesException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    /** Until a wrong try is looked at again. */
    Duration waitFor() {
        return wait;
    }
}
