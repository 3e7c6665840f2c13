package app.longrun.board.ui;

import app.longrun.board.BoardSession;
import app.longrun.board.BusyTime;
import com.fasterxml.jackson.annotation.JsonInclude;
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
        int metres) {

    /** Time that a member spends elsewhere. */
    private static final String BUSY = "BUSY";

    static EntryCard of(BoardSession session) {
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
                session.metres() == null ? 0 : session.metres());
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
                0);
    }
}
