package app.longrun.safety;

import app.longrun.identity.MemberId;
import app.longrun.pain.Action;
import app.longrun.pain.ReturnStory;
import app.longrun.pain.Site;
import app.longrun.pain.SiteStory;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out the stage of a way back from its days and the notes of them: a day without a note holds. */
@Component
class WayReader {

    private static final int DAYS = 365;

    private final WayRows rows;
    private final NoteRows notes;
    private final Clock clock;

    WayReader(WayRows rows, NoteRows notes, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.clock = clock;
    }

    Optional<WayBack> of(MemberId member) {
        return rows.current(member).map(way -> read(member, way));
    }

    private WayBack read(MemberId member, StoredWay way) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(CurrentGym.zone()));
        List<StoredNote> said = notes.since(member, now.toLocalDate().minusDays(DAYS)).stream()
                .filter(note -> note.site().equals(way.site()))
                .toList();
        ReturnStory story = new ReturnStory(
                way.sessions().stream().map(day -> action(said, day, now)).toList());
        return new WayBack(
                way.site(),
                way.asksYes() && !way.hasYes(),
                way.gates(),
                story.stage(),
                way.sessions(),
                story.isFinished());
    }

    private static Action action(List<StoredNote> said, LocalDate day, LocalDateTime now) {
        List<StoredNote> until = said.stream()
                .filter(note -> !note.at().toLocalDate().isAfter(day))
                .toList();
        boolean isNoted = !until.isEmpty() && until.getLast().at().toLocalDate().equals(day);
        return isNoted
                ? new SiteStory(
                                new Site(
                                        until.getLast().bone().countsAsBone(),
                                        until.stream().map(StoredNote::report).toList()),
                                List.of())
                        .action(now)
                        .orElse(Action.HOLD)
                : Action.HOLD;
    }
}
