package app.longrun.log;

/**
 * Where a set stands in its session: there is never more than one.
 *
 * @param position the place of the movement, such as A1
 * @param number from 1
 */
public record SetPlace(String position, int number) {}
