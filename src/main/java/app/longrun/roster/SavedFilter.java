package app.longrun.roster;

/** A filter that a coach keeps under a name. */
public record SavedFilter(FilterId id, String name, RosterFilter filter) {}
