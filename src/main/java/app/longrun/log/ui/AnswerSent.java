package app.longrun.log.ui;

import app.longrun.log.TapAnswer;
import app.longrun.platform.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a tap, in the words of the JSON; what is as expected is left out.
 *
 * @param set the id the set has, where it is another one
 * @param shown what stands, where another device had said otherwise
 * @param message why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerSent(
        UUID id,
        int seq,
        State state,
        @Nullable Integer revision,
        @Nullable UUID set,
        @Nullable WorkSent shown,
        @Nullable List<WorkSent> others,
        @Nullable String message) {

    /** What the set is now. */
    enum State {
        done,
        open,
        conflict,
        refused
    }

    static AnswerSent of(TapSent tap, TapAnswer answer, Function<Refusal, String> words) {
        return switch (answer) {
            case TapAnswer.Saved saved ->
                new AnswerSent(
                        tap.id(), tap.seq(), State.done, saved.revision(), other(tap, saved.set()), null, null, null);
            case TapAnswer.Open open ->
                new AnswerSent(tap.id(), tap.seq(), State.open, open.revision(), null, null, null, null);
            case TapAnswer.Both both ->
                new AnswerSent(
                        tap.id(),
                        tap.seq(),
                        State.conflict,
                        both.revision(),
                        other(tap, both.set()),
                        WorkSent.of(both.shown()),
                        both.others().stream().map(WorkSent::of).toList(),
                        null);
            case TapAnswer.Refused refused -> refused(tap, words.apply(refused.why()));
        };
    }

    static AnswerSent refused(TapSent tap, String message) {
        return new AnswerSent(tap.id(), tap.seq(), State.refused, null, null, null, null, message);
    }

    private static @Nullable UUID other(TapSent tap, UUID set) {
        return set.equals(tap.id()) ? null : set;
    }
}
