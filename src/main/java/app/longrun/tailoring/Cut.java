package app.longrun.tailoring;

import java.io.Serializable;

/**
 * A part of the class that somebody ends early, at the effort it is written with.
 *
 * @param minutes how long they do it
 * @param of how long it is
 */
public record Cut(String part, int minutes, int of) implements Serializable {}
