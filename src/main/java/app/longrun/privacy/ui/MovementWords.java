package app.longrun.privacy.ui;

import java.util.List;

/** A movement and its sets in a line each. */
record MovementWords(String name, List<String> sets) {}
