package app.longrun.progress;

import app.longrun.running.Prediction;
import java.time.Duration;

/**
 * A distance with the times to expect over it.
 *
 * @param sameIndex the time that has the same equivalent race index
 * @param riegel by distance alone
 */
public record RaceEquivalent(int metres, Duration sameIndex, Prediction riegel) {}
