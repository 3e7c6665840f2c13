package app.longrun.board.ui;

import app.longrun.guard.Severity;
import app.longrun.legload.Allowance;
import app.longrun.legload.LegHit;
import app.longrun.legload.ui.HitWords;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the guard says of a session.
 *
 * @param word WARN, BLOCK, or ALLOWED where a coach has allowed all of it; none = nothing
 */
record GuardMark(@Nullable String word, List<String> notes) {

    /** The mark of the session at whose door these hits are laid: the later one of the two. */
    static GuardMark of(List<LegHit> hits, Component speaker) {
        return new GuardMark(
                word(hits), hits.stream().flatMap(hit -> notes(hit, speaker)).toList());
    }

    private static @Nullable String word(List<LegHit> hits) {
        if (hits.isEmpty()) {
            return null;
        }
        return hits.stream()
                .filter(LegHit::isOpen)
                .map(LegHit::severity)
                .max(Severity::compareTo)
                .map(Severity::name)
                .orElse("ALLOWED");
    }

    private static Stream<String> notes(LegHit hit, Component speaker) {
        Allowance allowance = hit.allowance();
        String sentence = hit.rule() + ": " + HitWords.of(hit, speaker);
        return allowance == null
                ? Stream.of(sentence)
                : Stream.of(sentence, speaker.getTranslation("legload.allowed", allowance.reason()));
    }
}
