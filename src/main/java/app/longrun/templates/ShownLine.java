package app.longrun.templates;

/**
 * A line of a class as its coach wrote it.
 *
 * @param isLevel whether it says what one scaling level does instead of the line above
 */
public record ShownLine(String text, boolean isLevel) {}
