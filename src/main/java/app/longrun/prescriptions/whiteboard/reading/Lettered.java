package app.longrun.prescriptions.whiteboard.reading;

import app.longrun.prescriptions.whiteboard.Mark;
import app.longrun.prescriptions.whiteboard.words.Tokens;
import java.util.Optional;

/**
 * A line with its letter before it: A1) Back squat 5x5, (B2) RDL 3x8, C. Plank.
 *
 * @param rest what stands behind the letter
 */
public record Lettered(Mark.Group letter, String rest) {

    /** The line in its two pieces, empty where it has no letter or nothing behind it. */
    public static Optional<Lettered> of(String line) {
        Tokens tokens = Tokens.of(line);
        Marked marked = Marks.at(tokens, 0, false);
        return marked.mark() instanceof Mark.Group letter && marked.to() < tokens.size()
                ? Optional.of(new Lettered(letter, tokens.rest(marked.to())))
                : Optional.empty();
    }
}
