package app.longrun.authoring;

import app.longrun.exercises.Movements;
import app.longrun.identity.Caller;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Presence;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.MemberTargets;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheet on which a coach writes a block: opened whole, saved line by line. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.AUTHOR_BLOCKS)
public class Sheets {

    private static final int MOST_EDITS = 600;
    private static final int MOST_LINES = 2_000;

    /** A week's contacts count in the limits of the four after it (science.md 2.2). */
    private static final int GUARD_WEEKS = 4;

    private final BlockVersions versions;
    private final LineRows rows;
    private final Movements movements;
    private final Presence presence;
    private final Clock clock;

    Sheets(BlockVersions versions, LineRows rows, Movements movements, Presence presence, Clock clock) {
        this.versions = versions;
        this.rows = rows;
        this.movements = movements;
        this.presence = presence;
        this.clock = clock;
    }

    /** The newest version of a block of the gym's own; empty when there is none. */
    public Optional<Sheet> open(BlockFamily family) {
        return open(family, null);
    }

    /** The same with what its weeks weigh for a member; null = for nobody. */
    public Optional<Sheet> open(BlockFamily family, @Nullable MemberTargets whose) {
        return versions.newest(family).map(version -> {
            List<SheetLine> lines = rows.read(version.id());
            return new Sheet(
                    Caller.current().self(),
                    version.head(),
                    lines,
                    Work.of(version.head().weeks(), lines, movements, whose));
        });
    }

    /** What the lines of a week come to for a member; those that are not ready yet are left out. */
    public List<LineLoad> loads(BlockFamily family, int week, MemberTargets whose) {
        return open(family)
                .map(sheet -> Loads.of(sheet.week(week), movements, whose))
                .orElse(List.of());
    }

    /** The same as {@link #save(BlockFamily, List, MemberTargets)} with no member chosen. */
    @Transactional
    public SheetAnswer save(BlockFamily family, List<LineEdit> edits) {
        return save(family, edits, null);
    }

    /**
     * Stores edits of lines; those of others stay, and where somebody else has changed the same line nothing of it is stored and
     * both can be seen. Sending the same edit twice changes nothing. Totals and loads come back for the member chosen, null = nobody.
     *
     * @throws Refusal when the block is gone, or for more letters than the alphabet has
     */
    @Transactional
    public SheetAnswer save(BlockFamily family, List<LineEdit> edits, @Nullable MemberTargets whose) {
        if (edits.isEmpty() || edits.size() > MOST_EDITS) {
            throw new Refusal("authoring.refused.many", MOST_EDITS);
        }
        BlockVersions.Version version = versions.open(family).orElseThrow(() -> new Refusal("authoring.refused.gone"));
        List<ReadLine> read =
                edits.stream().map(edit -> ReadLine.of(edit, movements)).toList();
        refuseStrangePlaces(version.head(), edits);
        rows.write(version.id(), read);
        List<SheetLine> stored = lettered(version.id(), rows.read(version.id()));
        if (stored.size() > MOST_LINES) {
            throw new Refusal("authoring.refused.many", MOST_LINES);
        }
        return answer(version.head(), read, stored, whose);
    }

    /**
     * Lines read from pasted text, to stand behind a place of a session; nothing is stored yet, no line is dropped, and movements are
     * found by their names.
     */
    public List<LineEdit> read(SheetHead head, String text, int week, String session, double after) {
        return PastedBlock.read(text, head, week, session, after).stream()
                .map(edit -> ReadLine.of(edit, movements).asEdit())
                .toList();
    }

    /** Says that the caller has the sheet open, and who else has had it open within the last minute. */
    public List<String> meet(BlockFamily family) {
        return presence.meet(
                new Place(CurrentGym.get().id(), family),
                Caller.current().self(),
                Caller.current().name());
    }

    private record Place(GymId gym, BlockFamily block) {}

    private static void refuseStrangePlaces(SheetHead head, List<LineEdit> edits) {
        for (LineEdit edit : edits) {
            if (!edit.isGone()
                    && (edit.week() > head.weeks() || !head.sessions().contains(edit.session()))) {
                throw new Refusal("authoring.refused.place", edit.week(), edit.session());
            }
        }
    }

    private List<SheetLine> lettered(UUID block, List<SheetLine> stored) {
        List<SheetLine> lettered = Letters.ofAll(stored);
        List<SheetLine> changed = new ArrayList<>(lettered);
        changed.removeAll(stored);
        if (!changed.isEmpty()) {
            rows.letter(block, changed);
        }
        return lettered;
    }

    private SheetAnswer answer(
            SheetHead head, List<ReadLine> edits, List<SheetLine> stored, @Nullable MemberTargets whose) {
        Map<String, SheetLine> byPlace =
                stored.stream().collect(Collectors.toMap(line -> line.week() + " " + line.line(), Function.identity()));
        List<SheetLine> saved = new ArrayList<>();
        List<LineEdit> gone = new ArrayList<>();
        List<SheetLine> conflicts = new ArrayList<>();
        for (ReadLine edit : edits) {
            SheetLine now = byPlace.get(edit.edit().week() + " " + edit.edit().line());
            if (now == null) {
                gone.add(edit.edit());
            } else if (edit.isStoredAs(now)) {
                saved.add(now);
            } else {
                conflicts.add(now);
            }
        }
        Set<Integer> touched = edits.stream().map(edit -> edit.edit().week()).collect(Collectors.toSet());
        return new SheetAnswer(
                LocalTime.now(clock.withZone(CurrentGym.zone())).truncatedTo(ChronoUnit.MINUTES),
                head.number(),
                saved,
                gone,
                conflicts,
                whose == null ? List.of() : Loads.of(saved, movements, whose),
                Work.of(head.weeks(), stored, movements, whose).stream()
                        .filter(work -> touched.stream()
                                .anyMatch(week -> work.week() >= week && work.week() <= week + GUARD_WEEKS))
                        .toList());
    }
}
