package app.longrun.strength;

import java.time.LocalDate;

/** Another block a member follows in the same weeks. */
public record Conflict(String block, LocalDate from, LocalDate to) {}
