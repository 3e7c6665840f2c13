package app.longrun.templates;

import java.time.LocalDateTime;

/**
 * A version in the list of a template's versions.
 *
 * @param number from 1
 * @param author who saved it; empty where the template stood like this before versions were kept
 * @param savedAt on the gym's clocks
 */
public record VersionCard(int number, String author, LocalDateTime savedAt) {}
