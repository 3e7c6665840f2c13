package app.longrun.safety.ui;

import app.longrun.pain.Bone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Whether it is one spot on the bone. */
final class BonePart extends Composite<Div> {

    BonePart(Consumer<Bone> said) {
        Paragraph question = new Paragraph(getTranslation("safety.bone.question"));
        question.addClassName("score-question");
        OneOf answers = new OneOf(question.getText(), "actions");
        for (Bone bone : Bone.values()) {
            answers.offer(getTranslation("safety.bone." + bone), () -> said.accept(bone));
        }
        getContent().addClassName("score-bar");
        getContent().add(question, answers);
    }
}
