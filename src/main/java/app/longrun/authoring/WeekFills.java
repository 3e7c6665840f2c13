package app.longrun.authoring;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.prescriptions.Phrase;
import app.longrun.prescriptions.progression.Progression;
import app.longrun.prescriptions.progression.RuleReading;
import app.longrun.strength.BlockFamily;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the weeks of a block from one of them, by rules or as it is: shown first, stored when the coach says so. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.AUTHOR_BLOCKS)
public class WeekFills {

    private final Sheets sheets;
    private final BlockVersions versions;
    private final BlockHeads heads;

    WeekFills(Sheets sheets, BlockVersions versions, BlockHeads heads) {
        this.sheets = sheets;
        this.versions = versions;
        this.heads = heads;
    }

    /** What {@link #fill} would do, problems and all; throws {@link Refusal} when the block is gone. */
    public FillPreview preview(BlockFamily family, FillWish wish) {
        Sheet sheet = sheets.open(family).orElseThrow(() -> new Refusal("authoring.refused.gone"));
        if (wish.from() < 1 || wish.from() > sheet.head().weeks()) {
            throw new Refusal("authoring.refused.place", wish.from(), "A");
        }
        return switch (Progression.read(wish.rule())) {
            case RuleReading.Understood(Progression progression) -> new WeekFiller(sheet, wish, progression).preview();
            case RuleReading.Unclear(Phrase problem) -> FillPreview.impossible(problem);
        };
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
        BlockVersions.Version version = versions.open(family).orElseThrow(() -> new Refusal("authoring.refused.gone"));
        List<Integer> deload = shown.deload();
        if (!version.head().deloadWeeks().containsAll(deload)) {
            heads.lighten(version.id(), deload);
        }
        return sheets.save(family, shown.edits());
    }
}
