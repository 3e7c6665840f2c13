package app.longrun.assigning;

import app.longrun.calendar.BlockCalendar;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.strength.Block;
import app.longrun.strength.BlockEdition;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.Blocks;
import app.longrun.strength.GymBlocks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies of a block that follow an older version of it, and the way to the newest. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class Versions {

    private final Blocks blocks;
    private final GymBlocks gymBlocks;
    private final VersionRows rows;
    private final Forecasts forecasts;
    private final BlockCalendar calendar;
    private final AuditTrail audit;

    Versions(
            Blocks blocks,
            GymBlocks gymBlocks,
            VersionRows rows,
            Forecasts forecasts,
            BlockCalendar calendar,
            AuditTrail audit) {
        this.blocks = blocks;
        this.gymBlocks = gymBlocks;
        this.rows = rows;
        this.forecasts = forecasts;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** For each older version that somebody follows now, what the newest would change, the latest first. */
    @Transactional(readOnly = true)
    public List<NewerVersion> pending(BlockFamily family) {
        List<BlockEdition> editions = blocks.editions(family);
        if (editions.size() < 2) {
            return List.of();
        }
        BlockEdition newest = editions.getLast();
        Map<UUID, Integer> copies =
                rows.copies(editions.stream().map(BlockEdition::id).toList(), forecasts.today());
        return editions.subList(0, editions.size() - 1).reversed().stream()
                .filter(edition -> copies.containsKey(edition.id()))
                .map(edition -> new NewerVersion(
                        edition.number(),
                        newest.number(),
                        copies.getOrDefault(edition.id(), 0),
                        edition.hasShapeOf(newest),
                        new Differences().between(edition, newest)))
                .toList();
    }

    /**
     * Lets the copies of older versions go on with the newest one: weeks to come change what they ask for; what was done, what
     * has begun, where a session lies and what was called off stay. Returns how many copies changed.
     *
     * @throws Refusal for an unknown block, and for a newest version that is not finished
     */
    public int update(BlockFamily family) {
        Block block = blocks.find(family).orElseThrow(() -> new Refusal("assigning.refused.block", family.text()));
        UUID newer = gymBlocks.toFollow(family).id();
        List<BlockEdition> editions = blocks.editions(family);
        BlockEdition newest = editions.getLast();
        List<UUID> older = editions.stream()
                .filter(edition -> !edition.id().equals(newer) && edition.hasShapeOf(newest))
                .map(BlockEdition::id)
                .toList();
        List<VersionRows.Moved> moved = rows.move(older, newer, forecasts.today());
        if (moved.isEmpty()) {
            return 0;
        }
        calendar.refit(
                new OrderSessions(block, newest.rows()).slots(),
                moved.stream().collect(Collectors.toMap(VersionRows.Moved::assignment, VersionRows.Moved::afterWeek)));
        audit.record(
                "updated",
                "block",
                newer,
                "%d copies to v%d".formatted(moved.size(), newest.number()),
                moved.stream().map(VersionRows.Moved::member).toList());
        return moved.size();
    }
}
