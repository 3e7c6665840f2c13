package app.longrun.roster;

/** A member on the roster with the reason to have a word. */
public record RosterRow(RosterFacts facts, Need need) {}
