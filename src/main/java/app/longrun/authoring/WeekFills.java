package app.longrun.authoring;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.strength.BlockFamily;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the weeks of a block from one of them: shown first, stored when the coach says so. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.AUTHOR_BLOCKS)
public class WeekFills {

    private final Sheets sheets;

    WeekFills(Sheets sheets) {
        this.sheets = sheets;
    }

    /** What {@link #fill} would do; throws {@link Refusal} when the block is gone or has no such week. */
    public FillPreview preview(BlockFamily family, FillWish wish) {
        Sheet sheet = sheets.open(family).orElseThrow(() -> new Refusal("authoring.refused.gone"));
        if (wish.from() < 1 || wish.from() > sheet.head().weeks()) {
            throw new Refusal("authoring.refused.place", wish.from(), "A");
        }
        return new WeekFiller(sheet, wish).preview();
    }

    /**
     * Stores what was shown; a line that has changed since it was shown stays as it is and comes back as a conflict.
     *
     * @throws Refusal when nothing would change
     */
    @Transactional
    public SheetAnswer fill(BlockFamily family, FillPreview shown) {
        if (shown.edits().isEmpty()) {
            throw new Refusal("authoring.fill.refused");
        }
        return sheets.save(family, shown.edits());
    }
}
