package app.longrun.identity;

import org.springframework.security.authorization.AuthorizationDeniedException;

/** The caller may not do this here; what exists in another gym and what does not exist at all read alike. */
public final class NotAllowedException extends AuthorizationDeniedException {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String message) {
        super(message);
    }
}
