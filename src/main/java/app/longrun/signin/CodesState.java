package app.longrun.signin;

/**
 * How things stand with one's one-time codes.
 *
 * @param recoveryLeft recovery codes not used yet
 * @param mayTurnOff whether the person could do without: owners keep one second factor at least
 */
public record CodesState(boolean isSetUp, int recoveryLeft, boolean mayTurnOff) {}
