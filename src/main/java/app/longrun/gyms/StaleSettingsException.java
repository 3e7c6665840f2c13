package app.longrun.gyms;

/** Somebody else saved the settings meanwhile; nothing has been stored. */
public final class StaleSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SettingsSheet current;

    StaleSettingsException(SettingsSheet current) {
        super("The settings are at version " + current.version());
        this.current = current;
    }

    /** The settings as they are now. */
    public SettingsSheet current() {
        return current;
    }
}
