package app.longrun.templates;

import java.util.UUID;

/** Where a line stands: no two rows of a template stand in the same place. */
record LinePlace(UUID segment, ScalingLevel level, int line, int choice) {

    static LinePlace of(UUID segment, LineDraft draft) {
        return new LinePlace(segment, draft.level(), draft.line(), draft.choice());
    }
}
