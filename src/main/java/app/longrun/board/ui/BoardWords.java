package app.longrun.board.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the board says in the browser; numbers in braces are filled in there. */
final class BoardWords {

    private static final String KEYS = """
            CLASS LIFTING RUN RACE BUSY EASY QUALITY LONG PLANNED DONE MISSED legend previous next today loading weeks weeks.1
            weeks.2 weeks.4 find nobody more members.of grid week week.of totals totals.short facts quality kilometres contacts
            elsewhere empty in.hand select help help.title help.close help.keys""";

    private BoardWords() {}

    static Map<String, String> all(Component speaker) {
        return Stream.of(KEYS.strip().split("\\s+"))
                .collect(Collectors.toMap(Function.identity(), key -> speaker.getTranslation("board.word." + key)));
    }
}
