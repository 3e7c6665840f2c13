package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Heading.Kind;
import app.longrun.prescriptions.whiteboard.words.Chatter;
import app.longrun.prescriptions.whiteboard.words.Token;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A line of several words that names a part by one of them: Lower body strength (18 min), Cooldown/stretch, Saturday partner WOD.
 *
 * @param name empty where the words say no more than the kind
 * @param to the token after it
 */
record PartName(Kind kind, String name, boolean inPairs, int to) {

    private static final int MOST_WORDS = 6;

    static @Nullable PartName at(Tokens tokens, int from) {
        Kind first = null;
        Kind last = null;
        boolean isJoined = false;
        boolean inPairs = false;
        boolean saysMore = false;
        int end = from;
        for (; end < from + MOST_WORDS && isPart(tokens, end, last); end++) {
            boolean isJoint = isJoint(tokens, end);
            String word =
                    isJoint || !tokens.at(end).isWord() ? "" : tokens.at(end).text();
            Kind kind = HeadingWords.strong(word);
            isJoined |= isJoint;
            first = first == null ? kind : first;
            inPairs |= isPartners(word);
            saysMore |= !word.isEmpty() && !isPassing(word) && !HeadingWords.isPlain(word);
            last = word.length() < 2 && !isJoint ? last : kind;
        }
        Kind kind = isJoined ? first : last;
        return kind == null || isJoint(tokens, end - 1) || !endsAt(tokens, end)
                ? null
                : new PartName(kind, saysMore ? tokens.verbatim(from, end) : "", inPairs, end);
    }

    private static boolean isPart(Tokens tokens, int at, @Nullable Kind last) {
        Token token = tokens.at(at);
        boolean isNumber = at == tokens.size() - 1 && last != null && tokens.whole(at) > 0;
        boolean isSaid = Chatter.isSaid(token.text()) && !isPassing(token.text());
        return at < tokens.size() && (isJoint(tokens, at) || isNumber || (token.isWord() && !isSaid));
    }

    private static boolean endsAt(Tokens tokens, int end) {
        int behind = tokens.is(end, ":") ? end + 1 : end;
        PartTime lasting = PartTime.at(tokens, tokens.is(behind, "(", "-", "[") ? behind + 1 : behind);
        return behind >= tokens.size()
                || (lasting != null && Headings.decorated(tokens, lasting.to()) >= tokens.size());
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.is(at, "&", "/", "+", "and");
    }

    private static boolean isPartners(String word) {
        return word.equals("partner") || word.equals("partners") || word.equals("pairs") || word.startsWith("team");
    }

    /** Words beside a kind that name no part: days and partners. */
    private static boolean isPassing(String word) {
        return isPartners(word) || word.endsWith("day") || word.equals("body") || word.equals("tonights");
    }
}
