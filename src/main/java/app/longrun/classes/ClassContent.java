package app.longrun.classes;

import app.longrun.templates.ShownBoard;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is done in a class, as far as it may be known.
 *
 * @param shownFrom on the gym's clocks, when the coach shows it; none = it is shown
 * @param board none before that time
 */
public record ClassContent(
        @Nullable LocalDateTime shownFrom, @Nullable ShownBoard board) {}
