package app.longrun.templates;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads a whiteboard as parts and lines, for whoever makes more of a class than showing it. */
@Service
@Needs(Permission.READ_SCHEDULE)
public class TemplateParts {

    private final TemplateWords words;

    TemplateParts(TemplateWords words) {
        this.words = words;
    }

    /** The parts in their order with the lines of all levels; what was not understood makes none. */
    public List<SegmentDraft> of(String text) {
        return BoardRows.of(words.board(text).whiteboard());
    }
}
