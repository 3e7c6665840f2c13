package app.longrun.legload;

import app.longrun.platform.Refusal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a member where a session may go instead of where a rule minds it. */
final class FreePlaces {

    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private FreePlaces() {}

    /** The refusal of a move that runs into something. */
    static Refusal instead(MovePreview preview) {
        return preview.slots().isEmpty()
                ? new Refusal("legload.refused.nowhere")
                : new Refusal(
                        "legload.refused." + preview.hits().getFirst().rule(),
                        preview.slots().stream().map(SLOT::format).collect(Collectors.joining(", ")));
    }
}
