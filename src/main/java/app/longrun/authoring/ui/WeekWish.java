package app.longrun.authoring.ui;

/** A week the sheet wants to show. */
record WeekWish(int week) {}
