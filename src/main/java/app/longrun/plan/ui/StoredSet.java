package app.longrun.plan.ui;

import app.longrun.log.DoneWork;
import app.longrun.log.LoggedSet;
import app.longrun.platform.WeightUnit;
import java.util.List;
import java.util.UUID;

/** A set as it is in the database, with the revision one has seen by this, and what other devices said at the same time. */
record StoredSet(UUID id, int revision, WorkCard work, List<WorkCard> others) {

    StoredSet {
        others = List.copyOf(others);
    }

    static StoredSet of(LoggedSet set, WeightUnit reader) {
        return new StoredSet(
                set.id(),
                set.revision(),
                WorkCard.of(new DoneWork(set.kind(), set.amount(), set.load(), set.rpe()), reader),
                set.others().stream().map(work -> WorkCard.of(work, reader)).toList());
    }
}
