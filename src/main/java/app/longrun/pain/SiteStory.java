package app.longrun.pain;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A site with what coaches said about it: steps down and back up, pauses and their release.
 *
 * @param reviews in any order; kept in order
 */
public record SiteStory(Site site, List<Review> reviews) implements Serializable {

    public SiteStory {
        reviews = reviews.stream().sorted(Comparator.comparing(Review::at)).toList();
    }

    /** Where the site stands at {@code now}. */
    public Standing at(LocalDateTime now) {
        Deque<Review> words = new ArrayDeque<>(reviews);
        Standing standing = Standing.CLEAR;
        int calm = 0;
        for (int i = 0; i < site.reports().size(); i++) {
            LocalDateTime at = site.reports().get(i).at();
            while (!words.isEmpty() && words.getFirst().at().isBefore(at)) {
                Review word = words.removeFirst();
                standing = standing.after(word);
                calm = word.isClosing() ? 0 : calm;
            }
            Action action = site.decision(i, now);
            boolean isOpening = site.opens(i) || action == Action.REFER;
            calm = !isOpening && site.isCalm(i, now) ? calm + 1 : 0;
            standing = isOpening ? standing.opened(at.toLocalDate()) : standing;
            standing = standing.after(action);
            if (calm == Site.CALM_SESSIONS) {
                standing = standing.calmed();
                calm = 0;
            }
        }
        for (Review word : words) {
            standing = standing.after(word);
        }
        return standing;
    }

    /** What follows from the last report, nothing more than a hold while the flag is open; empty where a coach has closed it since. */
    public Optional<Action> action(LocalDateTime now) {
        List<Report> reports = site.reports();
        boolean isClosed = !reports.isEmpty()
                && reviews.stream()
                        .anyMatch(review -> review.isClosing()
                                && !review.at().isBefore(reports.getLast().at()));
        if (reports.isEmpty() || isClosed) {
            return Optional.empty();
        }
        Action action = site.decision(reports.size() - 1, now);
        return Optional.of(action.mayRaise() && at(now).isOpen() ? Action.HOLD : action);
    }
}
