package app.longrun.assigning;

import app.longrun.calendar.SessionId;
import app.longrun.identity.MemberId;
import app.longrun.legload.AllowedHit;
import app.longrun.strength.Block;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockDay;
import app.longrun.strength.BlockKey;
import app.longrun.strength.BlockWeek;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the guard said of the people in an order. Whoever saw it hands it back with the order: it is believed of everybody whose
 * calendar is as it was, and nothing else is done than was seen.
 */
public final class GuardWord implements Serializable {

    /** Nobody has looked yet. */
    public static final GuardWord NONE = new GuardWord(null, List.of(), Map.of());

    private final transient @Nullable Block block;
    private final transient List<BlockWeek> weeks;
    private final transient Map<MemberId, Verdict> verdicts;

    /** Of a block with these weeks, person by person; none for nobody. */
    GuardWord(@Nullable Block block, List<BlockWeek> weeks, Map<MemberId, Verdict> verdicts) {
        this.block = block;
        this.weeks = List.copyOf(weeks);
        this.verdicts = Map.copyOf(verdicts);
    }

    /** What both say of one block; they are about different people. */
    public GuardWord and(GuardWord later) {
        Map<MemberId, Verdict> both = new LinkedHashMap<>(verdicts);
        both.putAll(later.verdicts);
        return weeks.equals(later.weeks) ? new GuardWord(block, weeks, both) : later;
    }

    /** The block it is about, if it is this one and of the library, whose blocks never change while the application runs. */
    Optional<Block> libraryBlock(BlockKey key) {
        return Optional.ofNullable(block).filter(seen -> key instanceof BlockCode && key.equals(seen.key()));
    }

    /** This, if it is about a block with these weeks; else nothing. */
    GuardWord about(List<BlockWeek> weeksNow) {
        return weeks.equals(weeksNow) ? this : NONE;
    }

    /** What was said of this person, if it still holds. */
    Optional<Verdict> of(PersonPreview asked, String mark) {
        return Optional.ofNullable(verdicts.get(asked.person().member())).filter(verdict -> verdict.holds(asked, mark));
    }

    PersonPreview judged(PersonPreview asked) {
        Verdict verdict = verdicts.get(asked.person().member());
        return verdict == null ? asked : verdict.judged();
    }

    /** Those of whom {@code now} says something else than was seen; whoever was not seen is not among them. */
    List<String> changedIn(GuardWord now) {
        return now.verdicts.values().stream()
                .filter(verdict -> {
                    Verdict seen = verdicts.get(verdict.asked().person().member());
                    return seen != null && !seen.saysWhat(verdict);
                })
                .map(verdict -> verdict.asked().name())
                .sorted()
                .toList();
    }

    /** The id that a session of this person must have on the calendar; none = any. */
    @Nullable
    SessionId session(MemberId member, BlockDay day) {
        Verdict verdict = verdicts.get(member);
        return verdict == null || !verdict.sessions().containsKey(day)
                ? null
                : new SessionId(verdict.sessions().get(day));
    }

    /** Everything the guard minds, each hit with the session of the block that runs into it. */
    List<AllowedHit> hits() {
        return verdicts.values().stream()
                .flatMap(verdict -> verdict.hits().stream()
                        .map(hit -> new AllowedHit(
                                verdict.asked().person().member(),
                                new SessionId(
                                        verdict.sessions()
                                                        .containsValue(
                                                                hit.second().id())
                                                ? hit.second().id()
                                                : hit.first().id()),
                                hit.rule(),
                                hit.severity(),
                                hit.first().start(),
                                hit.second().start())))
                .toList();
    }
}
