package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.exercises.Movements;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.strength.SessionSheets;
import app.longrun.strength.SheetRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planned sessions as sore sites leave them: what is to be done in place of what was written. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.WRITE_CALENDAR)
public class PlanEasing {

    private final SiteRows sites;
    private final SessionSheets sheets;
    private final Movements movements;

    PlanEasing(SiteRows sites, SessionSheets sheets, Movements movements) {
        this.sites = sites;
        this.sheets = sheets;
        this.movements = movements;
    }

    /**
     * The sessions of {@code member} in this order, in two statements however many: the caller's own, or for whoever may read
     * blocks anybody's.
     *
     * @param done those that are done already, which stay as they were
     */
    public List<EasedSession> of(MemberId member, List<BlockSlot> slots, Set<BlockSlot> done) {
        Caller.current().mustBe(member, Permission.READ_ROSTER);
        return slots.isEmpty() ? List.of() : eased(member, slots, done, sites.easing(member));
    }

    List<EasedSession> eased(MemberId member, List<BlockSlot> slots, Set<BlockSlot> done, List<SoreSite> sore) {
        Ease ease = new Ease(sore, sore.isEmpty() ? List.of() : movements.evenHidden());
        Set<BlockSlot> needed = new LinkedHashSet<>(slots);
        slots.forEach(slot -> needed.add(held(slot, ease)));
        List<SheetRow> rows = sheets.rowsOf(member, List.copyOf(needed));
        return slots.stream()
                .map(slot -> done.contains(slot)
                        ? asPlanned(slot, rows(rows, slot))
                        : ease.session(slot, rows(rows, slot), rows(rows, held(slot, ease))))
                .toList();
    }

    private static EasedSession asPlanned(BlockSlot slot, List<SheetRow> rows) {
        return new EasedSession(
                slot, rows.stream().map(row -> new EasedRow(row, row)).toList(), List.of());
    }

    private static BlockSlot held(BlockSlot slot, Ease ease) {
        return new BlockSlot(slot.assignment(), ease.lastWeek(slot), slot.session());
    }

    private static List<SheetRow> rows(List<SheetRow> all, BlockSlot slot) {
        return all.stream().filter(row -> row.slot().equals(slot)).toList();
    }
}
