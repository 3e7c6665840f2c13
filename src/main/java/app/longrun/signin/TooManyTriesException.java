package app.longrun.signin;

import org.springframework.security.core.AuthenticationException;

/** Not looked at, for too many tries before it failed; the right proof from a known device still is. */
final class TooManyTriesException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyTriesException() {
        super("Too many tries");
    }
}
