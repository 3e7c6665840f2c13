package app.longrun.runners;

/** The tables about a person's health, each with a sound row. */
public enum HealthTable {
    PAIN_REPORT("region, on_date, worst_during, created_at", "'achilles', current_date, 3, now()"),
    PAIN_SITE(
            "region, is_open, is_paused, is_referred, steps_down, weeks_back, changed_at",
            "gen_random_uuid()::text, true, false, false, 0, 0, now()"),
    PAIN_CHANGE(
            "region, kind, sessions, first_day, began_at", "gen_random_uuid()::text, 'HELD', 1, current_date, now()"),
    READINESS_CHECK("answers, is_clear, answered_at", "'{\"chest\":false}'::jsonb, true, now()"),
    CLEARANCE("cleared_on, expires_on, cleared_by, created_at", "current_date, current_date + 90, 'Dr Lee', now()"),
    HEALTH_FLAG("region, band, created_at", "'knee', 'SAFE', now()");

    private final String columns;
    private final String values;

    HealthTable(String columns, String values) {
        this.columns = columns;
        this.values = values;
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String columns() {
        return columns;
    }

    String row() {
        return values;
    }
}
