package app.longrun.authoring;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.strength.Block;
import app.longrun.strength.BlockCode;
import app.longrun.strength.BlockFamily;
import app.longrun.strength.Blocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gym's own blocks as things: begun, copied from the library, described, put away and brought back. */
@Service
@Transactional
@Needs(Permission.AUTHOR_BLOCKS)
public class BlockShelf {

    private final Blocks blocks;
    private final BlockHeads heads;
    private final BlockVersions versions;
    private final LineRows rows;
    private final LibraryLines library;
    private final AuditTrail audit;

    BlockShelf(
            Blocks blocks,
            BlockHeads heads,
            BlockVersions versions,
            LineRows rows,
            LibraryLines library,
            AuditTrail audit) {
        this.blocks = blocks;
        this.heads = heads;
        this.versions = versions;
        this.rows = rows;
        this.library = library;
        this.audit = audit;
    }

    /** Begins an empty block: four weeks of two sessions, all of which can be changed. */
    public BlockFamily start(String name) {
        BlockFamily family = heads.insertEmpty(checked(name));
        audit.record("began", "block", family.id(), name.strip());
        return family;
    }

    /** Makes a library block the gym's own to edit; the library's stays as it is. Throws {@link Refusal} for an unknown code. */
    public BlockFamily makeOurs(BlockCode code) {
        Block block = blocks.find(code).orElseThrow(() -> new Refusal("strength.refused.block", code.text()));
        BlockFamily family = heads.insertCopy(code);
        BlockVersions.Version copy = versions.newest(family).orElseThrow();
        rows.write(copy.id(), library.of(code));
        rows.letter(copy.id(), Letters.ofAll(rows.read(copy.id())));
        audit.record("copied", "block", family.id(), block.name());
        return family;
    }

    /**
     * Changes what stands above the lines, if nobody else has since {@code draft} was read; returns it as it is now.
     *
     * @throws Refusal for a name, weeks or sessions that cannot be, for weeks or sessions that would take lines with them, and when
     *     somebody else was quicker
     */
    public SheetHead describe(SheetHead draft) {
        HeadRules.check(draft);
        BlockVersions.Version open =
                versions.open(draft.family()).orElseThrow(() -> new Refusal("authoring.refused.gone"));
        HeadRules.checkLines(draft, rows.read(open.id()));
        if (!heads.update(open.id(), draft)) {
            throw new Refusal("authoring.refused.raced");
        }
        return versions.newest(draft.family()).orElseThrow().head();
    }

    /** Puts a block away: who follows it goes on, nobody new can. */
    public void putAway(BlockFamily family) {
        heads.archive(family, true);
        audit.record("put away", "block", family.id(), "");
    }

    /** Brings a block back that was put away. */
    public void bringBack(BlockFamily family) {
        heads.archive(family, false);
        audit.record("brought back", "block", family.id(), "");
    }

    private static String checked(String name) {
        HeadRules.checkName(name);
        return name.strip();
    }
}
