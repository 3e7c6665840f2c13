package app.longrun.classes;

import app.longrun.identity.MemberId;
import app.longrun.templates.TemplateId;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coach asks for when they put a template on the schedule.
 *
 * @param times on the gym's clocks
 * @param capacity places together, 1 to 200
 * @param freePlaces how many of them visitors can take
 * @param coach who gives the classes; none = the caller
 * @param publishAt on the gym's clocks: from then on members read what is done; none = at once
 */
public record ClassOrder(
        TemplateId template,
        List<LocalDateTime> times,
        int capacity,
        int freePlaces,
        @Nullable MemberId coach,
        @Nullable LocalDateTime publishAt) {

    public ClassOrder {
        times = List.copyOf(times);
    }
}
