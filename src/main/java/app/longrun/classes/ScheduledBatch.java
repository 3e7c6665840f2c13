package app.longrun.classes;

import java.util.List;

/** What one action put on the schedule, in the order asked for; {@link Schedule#undo} takes it back. */
public record ScheduledBatch(BatchId id, List<ScheduledStart> starts) {

    public ScheduledBatch {
        starts = List.copyOf(starts);
    }
}
