package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.facets.Facet;
import app.longrun.prescriptions.whiteboard.facets.Match;
import app.longrun.prescriptions.whiteboard.facets.NameWords;
import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import app.longrun.prescriptions.whiteboard.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds, within a thought, the names of movements nobody knows yet: words beside a count, such as 12 toes to bar, and words that make
 * another movement of a general name, such as overhead squat. What could be said to the reader is left to be a remark.
 */
final class NewNames {

    private final Tokens tokens;
    private final Spellings spellings;
    private final NameShape shape;

    /** The line's words begin at a token. */
    NewNames(Tokens tokens, Spellings spellings, int begin) {
        this.tokens = tokens;
        this.spellings = spellings;
        this.shape = new NameShape(tokens, spellings, begin);
    }

    /** The facets of a thought, each new name as one of them. */
    List<Match> in(List<Match> thought) {
        for (int at = 1; at < thought.size() - 2; at++) {
            // 5 bar muscle-ups or 10 pull-ups: each with its own amount, and each with its own name.
            if (thought.get(at).facet() instanceof Facet.Or
                    && thought.get(at + 1).facet() instanceof Facet.Bare
                    && !(thought.get(at + 2).facet() instanceof Facet.Filler)) {
                List<Match> both = new ArrayList<>(in(thought.subList(0, at)));
                both.add(thought.get(at));
                both.addAll(in(thought.subList(at + 1, thought.size())));
                return both;
            }
        }
        boolean names = thought.stream().anyMatch(match -> Segments.isName(match.facet()));
        List<Match> found = new ArrayList<>();
        for (int from = 0; from < thought.size(); ) {
            int to = end(thought, from);
            Match name = to == from ? null : names ? longer(thought, from, to) : beside(thought, from, to);
            if (name == null) {
                found.addAll(thought.subList(from, Math.max(to, from + 1)));
            } else {
                found.add(name);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** What its words look like. */
    NameShape shape() {
        return shape;
    }

    /** Behind the run of unknown words and movements that begins here; {@code from} itself where none does. */
    private int end(List<Match> thought, int from) {
        int to = from;
        int last = from;
        while (to < thought.size()) {
            Match match = thought.get(to);
            boolean isWord = match.facet() instanceof Facet.Named
                    || (match.facet() instanceof Facet.Unknown
                            && tokens.at(match.from()).isWord());
            boolean isInner = to > from && tokens.is(match.from(), "-", ".", "the", "a", "of");
            if (!isWord && !isInner) {
                break;
            }
            to++;
            last = isWord ? to : last;
        }
        return last;
    }

    /** The name of a run with a movement in it: how it is done before its name, or another movement. */
    private @Nullable Match longer(List<Match> thought, int from, int to) {
        Match first = thought.get(from);
        Match last = thought.get(to - 1);
        if (isCompound(thought, from, to)) {
            return last.to() - first.from() <= NameShape.MOST_WORDS + 1 ? made(first.from(), last.to()) : null;
        }
        boolean endsKnown = last.facet() instanceof Facet.Named && to - from > 1 && isUnknown(thought, from, to - 1);
        if (endsKnown && last.facet() instanceof Facet.Named named) {
            boolean isFar = named.item().endurance();
            boolean isSame = isQualified(thought, from, to - 1) || isTwice(first, last, named);
            if (isSame && !(isFar && Counts.isLifted(thought))) {
                String word = tokens.verbatim(first.from(), last.to());
                return new Match(new Facet.Named(named.item(), word, named.general()), first.from(), last.to());
            }
            boolean isOther = !isFar || (named.general() && Counts.isLifted(thought));
            return isOther && shape.isName(first.from(), last.to()) ? made(first.from(), last.to()) : null;
        }
        int named = from;
        while (named < to && !(thought.get(named).facet() instanceof Facet.Named)) {
            named++;
        }
        boolean isHeld = named == to - 2 && Counts.isTimed(thought) && tokens.is(last.from(), "hold", "holds", "iso");
        if (isHeld && named == from && thought.get(named).facet() instanceof Facet.Named own) {
            String word = tokens.verbatim(first.from(), last.to());
            return new Match(new Facet.Named(own.item(), word, own.general()), first.from(), last.to());
        }
        boolean isLonger = named < to - 1
                && isUnknown(thought, named + 1, to)
                && shape.isMovement(thought.get(named).to(), last.to());
        return isLonger && shape.isName(first.from(), last.to()) ? made(first.from(), last.to()) : null;
    }

    /** Two names of one movement in one breath: Russian KB swings are Russian swings and KB swings. */
    private boolean isTwice(Match first, Match last, Facet.Named named) {
        Tokens other =
                Tokens.of(tokens.verbatim(first.from(), last.from()) + " " + tokens.verbatim(last.to() - 1, last.to()));
        return named.item().equals(spellings.exactly(other, 0, other.size()));
    }

    /** Two movements in one breath are a third: burpee broad jump. */
    private boolean isCompound(List<Match> thought, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (thought.get(i - 1).facet() instanceof Facet.Named one
                    && thought.get(i).facet() instanceof Facet.Named other
                    && !one.item().endurance()
                    && !other.item().endurance()) {
                return true;
            }
            boolean isOver = tokens.is(thought.get(i).from(), "over");
            if (isOver && thought.subList(from, i).stream().anyMatch(match -> match.facet() instanceof Facet.Named)) {
                return true;
            }
        }
        return false;
    }

    /** The name of a run of unknown words that is counted before it, or done in sets or with a load behind it. */
    private @Nullable Match beside(List<Match> thought, int from, int to) {
        int start = thought.get(from).from();
        int end = thought.get(to - 1).to();
        if (!shape.isName(start, end)) {
            return null;
        }
        boolean isLed = thought.subList(0, from).stream().allMatch(match -> match.facet() instanceof Facet.Said)
                && thought.stream()
                        .anyMatch(match -> Counts.isWork(match.facet())
                                || (match.facet() instanceof Facet.Much && shape.isFirst(start))
                                || (match.facet() instanceof Facet.Bare
                                        && shape.isFirst(start)
                                        && (shape.endsAsMovement(end) || shape.isHead(start, end))));
        boolean isCounted = from > 0
                && thought.stream()
                        .noneMatch(
                                match -> match.facet() instanceof Facet.Paced || match.facet() instanceof Facet.Zoned)
                && thought.subList(0, from).stream().anyMatch(this::isCount)
                && thought.subList(to, thought.size()).stream()
                        .noneMatch(match -> match.facet() instanceof Facet.Unknown);
        if (!isLed && !isCounted) {
            return null;
        }
        if (shape.isFamily(start, end)) {
            List<String> names = spellings.nearest(tokens, start, end).stream()
                    .map(Vocabulary.Item::name)
                    .toList();
            return new Match(new Facet.Doubt(names), start, end);
        }
        return made(start, end);
    }

    private Match made(int from, int to) {
        return new Match(new Facet.New(tokens.verbatim(from, to)), from, to);
    }

    /** A number in words counts only in sets: one works, one rests. */
    private boolean isCount(Match match) {
        return Counts.isCount(match.facet())
                && (Counts.isWork(match.facet()) || !tokens.at(match.from()).isWord());
    }

    private static boolean isUnknown(List<Match> thought, int from, int to) {
        return thought.subList(from, to).stream().noneMatch(match -> match.facet() instanceof Facet.Named);
    }

    private boolean isQualified(List<Match> thought, int from, int to) {
        return thought.subList(from, to).stream()
                .allMatch(match -> tokens.is(match.from(), "-", ".")
                        || NameWords.isQualifier(tokens.at(match.from()).text()));
    }

    /** Whether a word only speaks to the reader. */
    boolean isSaid(Match match) {
        return Chatter.isSaid(tokens.at(match.from()).text());
    }
}
