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
            weeks.2 weeks.4 find nobody more members.of grid week week.of totals totals.hard totals.short facts quality kilometres contacts
            elsewhere empty in.hand select help help.title help.close help.keys by.hand guard.WARN guard.BLOCK guard.ALLOWED
            move copy swap remove run undo carry.MOVE carry.COPY carry.SWAP choose.day swap.choose swap.nothing let.go
            let.go.act select.first selected sessions other.member past fixed.BUSY fixed.CLASS fixed.CLASS.copy fixed.RACE
            fixed.DONE fixed.many fixed.swap verdict.FREE verdict.WARN verdict.BLOCK verdict.NO""";

    private BoardWords() {}

    static Map<String, String> all(Component speaker) {
        return Stream.of(KEYS.strip().split("\\s+"))
                .collect(Collectors.toMap(Function.identity(), key -> speaker.getTranslation("board.word." + key)));
    }
}
