package app.longrun.safety;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.pain.Review;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pain as coaches see it, and what they say to it. Whose flags were seen is written down. */
@Service
@Transactional
@Needs(Permission.ASSIGN_BLOCKS)
public class PainDesk {

    private static final int LATELY = 60;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    private final DeskRows desk;
    private final SiteRows sites;
    private final NoteRows notes;
    private final ChangeRows changes;
    private final ReviewRows reviews;
    private final SiteKeeper keeper;
    private final AuditTrail audit;
    private final Clock clock;

    PainDesk(
            DeskRows desk,
            SiteRows sites,
            NoteRows notes,
            ChangeRows changes,
            ReviewRows reviews,
            SiteKeeper keeper,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.sites = sites;
        this.notes = notes;
        this.changes = changes;
        this.reviews = reviews;
        this.keeper = keeper;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody with a flag, those who wait for a coach first; two statements. */
    public List<FlaggedMember> flagged() {
        List<FlaggedMember> all = desk.flagged();
        audit.recordSight(
                "pain flags", all.stream().map(flagged -> flagged.member().id()).toList());
        return all;
    }

    /** One member's, with the figures they share. */
    public Soreness of(MemberId member) {
        LocalDateTime now = CurrentGym.now(clock);
        Soreness soreness = new Soreness(
                true,
                now.toLocalDate(),
                sites.easing(member),
                notes.since(member, now.toLocalDate().minusDays(LATELY)),
                changes.lately(member, now.toLocalDate().minusDays(LATELY)),
                reviews.of(member));
        if (!soreness.sites().isEmpty()
                || !soreness.notes().isEmpty()
                || !soreness.changes().isEmpty()) {
            audit.recordSight("pain", Set.of(member.id()));
        }
        return soreness;
    }

    /** Lets the plan go on under the open flag; throws {@link Refusal} without a reason or a flag. */
    public void release(MemberId member, BodySite site, String reason) {
        review(member, site, ReviewKind.RELEASED, reason);
    }

    /** Closes the flag: the plan is as it was written; throws {@link Refusal} without a reason or a flag. */
    public void close(MemberId member, BodySite site, String reason) {
        review(member, site, ReviewKind.CLOSED, reason);
    }

    /** Says something to the member about it; throws {@link Refusal} without words or a flag. */
    public void say(MemberId member, BodySite site, String words) {
        review(member, site, ReviewKind.SAID, words);
    }

    private void review(MemberId member, BodySite site, ReviewKind kind, String typed) {
        String words = typed.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new Refusal("safety.review.words");
        }
        notes.takeTurn(member);
        SoreSite sore = sites.easing(member).stream()
                .filter(each -> each.site().equals(site))
                .findFirst()
                .orElseThrow(() -> new Refusal("safety.review.none"));
        UUID person = desk.person(member).orElseThrow(() -> new Refusal("safety.review.none"));
        reviews.keep(member, person, site, kind, words, Caller.current().self());
        audit.record(kind.name().toLowerCase(Locale.ROOT), "health flag", null, "", List.of(member));
        if (kind != ReviewKind.SAID) {
            LocalDateTime now = CurrentGym.now(clock);
            keeper.settle(member, person, sore.after(new Review(now, kind == ReviewKind.CLOSED)));
        }
    }
}
