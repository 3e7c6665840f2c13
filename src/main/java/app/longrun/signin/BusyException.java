package app.longrun.signin;

import org.springframework.security.core.AuthenticationException;

/** Not looked at, for the machine had no time for one more slow hash. */
final class BusyException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super("Busy");
    }
}
