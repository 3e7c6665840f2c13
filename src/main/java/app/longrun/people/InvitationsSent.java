package app.longrun.people;

import java.util.List;

/** What became of a pasted list: how many invitations go out, and the lines that stay, word for word, with a reason. */
public record InvitationsSent(int sent, List<Kept> kept) {

    /**
     * A line for which nothing was sent.
     *
     * @param reason a key of the bundle
     */
    public record Kept(String line, String reason) {}

    /** The lines that stay, as they were typed. */
    public String text() {
        return String.join("\n", kept.stream().map(Kept::line).toList());
    }
}
