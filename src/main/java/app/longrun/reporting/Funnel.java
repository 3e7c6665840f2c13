package app.longrun.reporting;

/**
 * What became of the free classes claimed in a period.
 *
 * @param claimed all claims
 * @param attended those who came, or joined
 * @param converted those who joined
 * @param cancelled those who gave the place back
 */
public record Funnel(int claimed, int attended, int converted, int cancelled) {}
