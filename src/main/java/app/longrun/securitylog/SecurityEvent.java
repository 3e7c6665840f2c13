package app.longrun.securitylog;

import java.util.Locale;

/** The kinds of lines in the security log; their words stand in {@code src/docs/security/logging.md}. */
public enum SecurityEvent {
    /** Somebody proved who they are, with these factors. */
    SIGNED_IN,
    SIGNED_OUT,
    /** A wrong password, code or passkey. */
    SIGN_IN_FAILED,
    /** A try that was not looked at. */
    THROTTLED,
    /** A page or a service call that was not for whoever asked. */
    REFUSED,
    /** A post that another site made a browser send, or that carries no token. */
    FOREIGN_POST,
    /** A request of a form that no browser sends. */
    ODD_REQUEST,
    /** A cookie that was used before: two have it. */
    STOLEN_COOKIE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
