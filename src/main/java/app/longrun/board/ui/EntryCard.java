package app.longrun.board.ui;

import app.longrun.board.BoardSession;
import app.longrun.board.BusyTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies on a day, as it travels to the browser; what is nothing stays at home. */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record EntryCard(
        String id,
        int version,
        String on,
        @Nullable String at,
        String kind,
        String state,
        String title,
        int minutes,
        int legs,
        boolean quality,
        int contacts,
        int metres,
        @Nullable String run,
        @Nullable String priority,
        boolean byHand,
        @Nullable String guard,
        List<String> notes) {

    /** Time that a member spends elsewhere. */
    private static final String BUSY = "BUSY";

    /** A session with what the guard says of it. */
    static EntryCard of(BoardSession session, GuardMark mark) {
        return new EntryCard(
                session.id().id().toString(),
                session.version(),
                session.on().toString(),
                session.at() == null ? null : session.at().toString(),
                session.kind().name(),
                session.isDone() ? "DONE" : session.isMissed() ? "MISSED" : "PLANNED",
                session.title(),
                session.minutes(),
                session.legLoad(),
                session.isQuality(),
                session.contacts() == null ? 0 : session.contacts(),
                session.metres() == null ? 0 : session.metres(),
                session.runKind() == null ? null : session.runKind().name(),
                session.racePriority() == null ? null : session.racePriority().name(),
                session.isByHand(),
                mark.word(),
                mark.notes());
    }

    static EntryCard of(BusyTime busy) {
        return new EntryCard(
                "",
                0,
                busy.on().toString(),
                busy.at() == null ? null : busy.at().toString(),
                BUSY,
                "",
                "",
                busy.minutes(),
                busy.legLoad(),
                false,
                0,
                0,
                null,
                null,
                false,
                null,
                List.of());
    }
}
