package app.longrun.prescriptions.whiteboard.facets;

import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Spellings;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the tokens of a line into facets, from left to right, the most telling first; each token is looked at a bounded number of times. */
public final class Phrasebook {

    private static final int MOST_MISSPELT = 8;
    private static final Set<String> BREAKS = Set.of(
            ",",
            ";",
            ":",
            "+",
            "&",
            "|",
            "(",
            ")",
            "[",
            "]",
            "/",
            "-",
            "→",
            ">",
            "•",
            ".",
            "and",
            "then",
            "into",
            "plus",
            "followed",
            "w",
            "with");
    private static final Set<String> FILLERS = Set.of(
            "of",
            "the",
            "a",
            "an",
            "at",
            "on",
            "straight",
            "@",
            "x",
            "×",
            "=",
            "for",
            "in",
            "by",
            "work",
            "set",
            "circuit",
            "\"",
            "'");

    private final Names names;
    private final Rests rests;

    /** The phrases of a gym that spells its movements so. */
    public Phrasebook(Spellings spellings) {
        this.names = new Names(spellings);
        this.rests = new Rests(names);
    }

    /** The facets of a line from a token on. */
    public List<Match> read(Tokens tokens, int from) {
        List<Match> found = new ArrayList<>();
        int misspelt = 0;
        for (int at = from; at < tokens.size(); ) {
            Match match = at(tokens, at);
            boolean isOpen = match.facet() instanceof Facet.Unknown
                    || (match.facet() instanceof Facet.Named && isUnknownWord(tokens, match.to()));
            if (isOpen && misspelt < MOST_MISSPELT && tokens.at(at).isWord()) {
                misspelt++;
                Match nearly = names.nearly(tokens, at, match.facet() instanceof Facet.Named ? match.to() : at);
                match = nearly == null ? match : nearly;
            }
            match = !found.isEmpty() && isWay(tokens, found.getLast(), match)
                    ? new Match(new Facet.Said(), at, at + 3)
                    : match;
            match = isManner(tokens, match) ? new Match(new Facet.Said(), match.from(), match.to()) : match;
            found.add(match);
            at = match.to();
        }
        return found;
    }

    /** Walking lunges up the hill: where, and no run of hills. */
    private boolean isWay(Tokens tokens, Match before, Match match) {
        return before.facet() instanceof Facet.Named named
                && !named.item().endurance()
                && match.facet() instanceof Facet.Unknown
                && tokens.is(match.from(), "up", "down", "along", "over")
                && tokens.is(match.to(), "the", "a")
                && names.exactly(tokens, match.to() + 1)
                        instanceof Match(Facet.Named(var item, var word, var general), int from, int to)
                && to == from + 1
                && item.endurance();
    }

    /** Synchro sit-ups: how, said of what it stands before. */
    private boolean isManner(Tokens tokens, Match match) {
        boolean isMore = tokens.is(match.to(), "easy", "steady")
                || Chatter.isPlace(tokens.at(match.to()).text());
        return match.facet() instanceof Facet.Unknown
                && NameWords.isManner(tokens.at(match.from()).text())
                && (names.exactly(tokens, match.to()) != null
                        || (isMore && names.exactly(tokens, match.to() + 1) != null));
    }

    private boolean isUnknownWord(Tokens tokens, int at) {
        return tokens.at(at).isWord() && at(tokens, at).facet() instanceof Facet.Unknown;
    }

    private Match at(Tokens tokens, int at) {
        Match match = typed(tokens, at);
        if (match != null) {
            return match;
        }
        if (tokens.is(at, "or")) {
            return new Match(new Facet.Or(), at, at + 1);
        }
        String word = tokens.at(at).text();
        if (!tokens.at(at).isNumber() && BREAKS.contains(word)) {
            boolean isInWord = word.equals("-")
                    && !tokens.at(at).spaced()
                    && !tokens.at(at + 1).spaced();
            boolean isShortened = word.equals(".")
                    && !tokens.at(at).spaced()
                    && NameWords.isQualifier(tokens.at(at - 1).text())
                    && tokens.at(at + 1).isWord();
            return new Match(isInWord || isShortened ? new Facet.Filler() : new Facet.Break(), at, at + 1);
        }
        boolean isFiller = FILLERS.contains(word) && !tokens.at(at).isNumber();
        return new Match(isFiller ? new Facet.Filler() : new Facet.Unknown(), at, at + 1);
    }

    private @Nullable Match typed(Tokens tokens, int at) {
        Match match = names.inBraces(tokens, at);
        match = match == null ? Tempos.at(tokens, at) : match;
        match = match == null ? Gender.at(tokens, at) : match;
        match = match == null ? Cues.at(tokens, at) : match;
        match = match == null ? Formats.at(tokens, at) : match;
        match = match == null ? rests.at(tokens, at) : match;
        match = match == null ? names.exactly(tokens, at) : match;
        match = match == null ? Paces.at(tokens, at) : match;
        match = match == null ? Loads.at(tokens, at) : match;
        match = match == null ? clock(tokens, at) : match;
        return match == null ? Amounts.at(tokens, at) : match;
    }

    private static List<String> paces(String clock) {
        return List.of("at " + clock + "/km", "at " + clock + "/mi", "at " + clock + "/500m");
    }

    private static @Nullable Match clock(Tokens tokens, int at) {
        int time = tokens.is(at, "@") ? at + 1 : at;
        time = tokens.is(time, "sub", "under") ? time + 1 : time;
        boolean isNamed =
                tokens.is(time + 1, "pace", "pacing") && tokens.at(time).kind() == Token.Kind.TIME;
        boolean isClock =
                (time > at || isNamed) && tokens.at(time).kind() == Token.Kind.TIME && Paces.isPace(tokens.at(time));
        if (!isClock) {
            return null;
        }
        if (tokens.is(time + 1, "-", "to") && tokens.at(time + 2).kind() == Token.Kind.TIME) {
            return new Match(new Facet.Doubt(paces(tokens.verbatim(time, time + 3))), at, time + 3);
        }
        int to = tokens.is(time + 1, "pace", "pacing") ? time + 2 : time + 1;
        return new Match(new Facet.Clocked(tokens.at(time).number().intValueExact()), at, to);
    }
}
