package app.longrun.board.ui;

import app.longrun.board.DayVerdict;
import app.longrun.board.Judgement;
import app.longrun.guard.Severity;
import app.longrun.legload.OpenSlot;
import app.longrun.legload.ui.HitWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the guard says to each day, in words, for the question with this number. */
record JudgeCard(int seq, List<Day> verdicts, List<Offer> offers) {

    /** A day: FREE, WARN, BLOCK, or NO where the session cannot be there whatever the rules say. */
    record Day(String on, String severity, String rules, List<String> words) {

        static Day of(DayVerdict verdict, Component speaker) {
            if (!verdict.obstacle().isEmpty()) {
                return new Day(verdict.on().toString(), "NO", "", List.of(speaker.getTranslation(verdict.obstacle())));
            }
            return new Day(
                    verdict.on().toString(),
                    verdict.worst().map(Severity::name).orElse("FREE"),
                    verdict.hits().stream()
                            .map(hit -> hit.rule().name())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" ")),
                    verdict.hits().stream()
                            .map(hit -> HitWords.of(hit, speaker) + " "
                                    + speaker.getTranslation("legload.source." + hit.rule()))
                            .toList());
        }
    }

    /** A place no rule minds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Offer(String on, @Nullable String at) {

        static Offer of(OpenSlot slot) {
            return new Offer(
                    slot.on().toString(), slot.at() == null ? null : slot.at().toString());
        }
    }

    static JudgeCard of(int seq, Judgement judgement, Component speaker) {
        return new JudgeCard(
                seq,
                judgement.days().stream().map(day -> Day.of(day, speaker)).toList(),
                judgement.slots().stream().map(Offer::of).toList());
    }
}
