package app.longrun.tenancy;

/** What the bound caller may do with health rows; the database's restrictive policies read it. */
public enum HealthAccess {
    /** Own rows only. */
    SELF(""),
    /** Own rows, and those shared with coaches. */
    COACH("coach"),
    /** Writes a row on a person's behalf and reads none, as the public intake does. */
    INTAKE("intake"),
    /** Follows the rules of pain where nobody is asking, as at noon, and shows nothing to anybody. */
    RULES("rules"),
    /** Deletes what is past its day. */
    PURGE("purge");

    private final String setting;

    HealthAccess(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
