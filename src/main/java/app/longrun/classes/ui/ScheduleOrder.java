package app.longrun.classes.ui;

import java.time.LocalDateTime;
import java.util.List;

/** What a coach asks for when they put a template on the schedule. */
record ScheduleOrder(List<LocalDateTime> times, int capacity, int freePlaces) {}
