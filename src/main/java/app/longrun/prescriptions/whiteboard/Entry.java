package app.longrun.prescriptions.whiteboard;

/** What stands in a piece of work, in the coach's order. */
public sealed interface Entry extends Heard permits Line, Change, Scoring, Note, Ask {}
