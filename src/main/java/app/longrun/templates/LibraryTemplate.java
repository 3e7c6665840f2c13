package app.longrun.templates;

import java.util.List;

/** A class of the library, ready to become the gym's own: its head without a text, and the parts the text is written from. */
record LibraryTemplate(TemplateDraft head, List<SegmentDraft> parts) {

    LibraryTemplate {
        parts = List.copyOf(parts);
    }
}
