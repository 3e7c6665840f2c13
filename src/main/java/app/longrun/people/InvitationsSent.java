package app.longrun.people;

import java.util.List;

/** What became of a pasted list: how many invitations go out, and the lines that stay, word for word, with a reason. */
public record InvitationsSent(int sent, List<KeptLine> kept) {

    /** The lines that stay, as they were typed. */
    public String text() {
        return String.join("\n", kept.stream().map(KeptLine::line).toList());
    }
}
