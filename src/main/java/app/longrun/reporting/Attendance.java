package app.longrun.reporting;

/** Attended places in classes, those of members and those of guests on a free class. */
public record Attendance(int members, int guests) {

    /** Everybody's. */
    public int all() {
        return members + guests;
    }
}
