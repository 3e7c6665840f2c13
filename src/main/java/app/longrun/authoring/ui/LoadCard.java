package app.longrun.authoring.ui;

import java.util.UUID;

/** What a line of a week comes to for the member whose loads are shown, in words. */
record LoadCard(UUID line, int week, String text) {}
