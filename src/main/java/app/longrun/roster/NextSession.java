package app.longrun.roster;

import java.time.LocalDate;

/** What a member has planned next. */
public record NextSession(String title, LocalDate on) {}
