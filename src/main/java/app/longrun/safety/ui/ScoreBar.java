package app.longrun.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntConsumer;

/** Eleven buttons from 0 to 10 below their question; one tap is an answer. */
final class ScoreBar extends Composite<Div> {

    private static final int MOST = 10;

    ScoreBar(String question, IntConsumer answer) {
        Paragraph asked = new Paragraph(question);
        asked.addClassName("score-question");
        OneOf scores = new OneOf(question, "scores");
        for (int score = 0; score <= MOST; score++) {
            int given = score;
            scores.offer(String.valueOf(score), () -> answer.accept(given));
        }
        getContent().addClassName("score-bar");
        getContent().add(asked, scores);
    }
}
