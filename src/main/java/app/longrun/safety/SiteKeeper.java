package app.longrun.safety;

import app.longrun.calendar.BlockSlot;
import app.longrun.identity.MemberId;
import app.longrun.pain.Review;
import app.longrun.pain.Site;
import app.longrun.pain.SiteStory;
import app.longrun.pain.Standing;
import app.longrun.pain.StopWord;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out where sites stand from everything that was said of them, and what follows. */
@Component
class SiteKeeper {

    private static final int DAYS = 365;

    private final NoteRows notes;
    private final ReviewRows reviews;
    private final SiteRows sites;
    private final FlagRows flags;
    private final ChangeKeeper changes;
    private final Clock clock;

    SiteKeeper(NoteRows notes, ReviewRows reviews, SiteRows sites, FlagRows flags, ChangeKeeper changes, Clock clock) {
        this.notes = notes;
        this.reviews = reviews;
        this.sites = sites;
        this.flags = flags;
        this.changes = changes;
        this.clock = clock;
    }

    /** All sites of which something was said in a year; whoever calls holds the member's turn and sees their notes. */
    void settle(MemberId member, UUID person) {
        LocalDateTime now = CurrentGym.now(clock);
        List<CoachWord> words = reviews.of(member);
        Map<BodySite, List<StoredNote>> said = notes
                .since(member, now.toLocalDate().minusDays(DAYS))
                .stream()
                .collect(Collectors.groupingBy(StoredNote::site));
        said.forEach((site, all) -> {
            sites.keep(member, person, sore(member, site, all, words, now));
            flags.keep(member, person, site.region().word());
        });
        changes.settle(member, person);
    }

    /** After a coach's word about one of them. */
    void settle(MemberId member, UUID person, SoreSite sore) {
        sites.keep(member, person, sore);
        flags.keep(member, person, sore.site().region().word());
        changes.settle(member, person);
    }

    private SoreSite sore(
            MemberId member, BodySite site, List<StoredNote> said, List<CoachWord> words, LocalDateTime now) {
        SiteStory story = new SiteStory(
                new Site(
                        said.getLast().bone().countsAsBone(),
                        said.stream().map(StoredNote::report).toList()),
                words.stream()
                        .filter(word -> word.site().equals(site) && word.kind() != ReviewKind.SAID)
                        .map(word -> new Review(word.at(), word.kind() == ReviewKind.CLOSED))
                        .toList());
        Standing standing = story.at(now);
        Optional<BlockSlot> followed =
                Optional.ofNullable(standing.heldFrom()).flatMap(day -> sites.followedOn(member, day));
        return new SoreSite(
                site,
                standing,
                followed.map(BlockSlot::assignment).orElse(null),
                followed.map(BlockSlot::week).orElse(null),
                story.action(now).orElse(null),
                standing.isReferred() ? stopWords(said) : Set.of());
    }

    private static Set<StopWord> stopWords(List<StoredNote> said) {
        return said.stream()
                .filter(note -> !note.stopWords().isEmpty())
                .reduce((earlier, later) -> later)
                .map(StoredNote::stopWords)
                .orElse(Set.of());
    }
}
