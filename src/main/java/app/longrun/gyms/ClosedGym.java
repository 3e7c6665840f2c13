package app.longrun.gyms;

import java.time.LocalDate;

/** A closed gym; the days are on its calendar. */
public record ClosedGym(String gym, String slug, LocalDate since, LocalDate until, boolean isOwner) {}
