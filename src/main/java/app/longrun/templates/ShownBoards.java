package app.longrun.templates;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import org.springframework.stereotype.Service;

/** Lays a whiteboard out for those who come to the class. */
@Service
@Needs(Permission.READ_SCHEDULE)
public class ShownBoards {

    private final TemplateWords words;

    ShownBoards(TemplateWords words) {
        this.words = words;
    }

    /** The parts of a whiteboard; what was not understood stands in it as it was written. */
    public ShownBoard of(String text) {
        return ShownBoard.of(words.board(text));
    }
}
