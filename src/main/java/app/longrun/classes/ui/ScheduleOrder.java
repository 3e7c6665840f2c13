package app.longrun.classes.ui;

import app.longrun.identity.MemberId;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coach asks for when they put a template on the schedule; all times on the gym's clocks. */
record ScheduleOrder(
        List<LocalDateTime> times,
        int capacity,
        int freePlaces,
        @Nullable MemberId coach,
        @Nullable LocalDateTime publishAt) {}
