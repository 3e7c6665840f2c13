package app.longrun.assigning.ui;

import app.longrun.assigning.Concern;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.OrderPreview;
import app.longrun.assigning.PersonPreview;
import app.longrun.assigning.Places;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** For many at once what each row offers for one. */
class ForAll extends Composite<Div> {

    private final transient OrderPreview preview;
    private final transient Answers answers;

    ForAll(OrderPreview preview, Answers answers) {
        this.preview = preview;
        this.answers = answers;
        getContent().addClassName("actions");
        offer("assigning.answer.end.all", ForAll::followsOther, Enrolment::endingOther);
        offer(
                "assigning.answer.best.all",
                person -> person.isMinded() && person.enrolment().places() == Places.ASKED,
                Enrolment::atBest);
        getContent().setVisible(getContent().getChildren().findAny().isPresent());
    }

    private void offer(String key, Predicate<PersonPreview> whom, UnaryOperator<Enrolment> answer) {
        List<Enrolment> those = preview.people().stream()
                .filter(whom)
                .map(PersonPreview::enrolment)
                .map(answer)
                .toList();
        if (those.size() > 1) {
            NativeButton button =
                    new NativeButton(getTranslation(key, those.size()), click -> answers.settleAll(those));
            button.addClassName("plain-button");
            getContent().add(button);
        }
    }

    private static boolean followsOther(PersonPreview person) {
        return person.concerns().stream().anyMatch(concern -> concern instanceof Concern.Follows && concern.stops());
    }
}
