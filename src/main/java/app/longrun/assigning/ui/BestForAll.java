package app.longrun.assigning.ui;

import app.longrun.assigning.Enrolment;
import app.longrun.assigning.PersonPreview;
import app.longrun.assigning.Places;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** For all whom the guard minds at once what each row offers for one. */
class BestForAll extends Composite<Div> {

    BestForAll(List<PersonPreview> minded, Answers answers) {
        List<Enrolment> movable = minded.stream()
                .map(PersonPreview::enrolment)
                .filter(enrolment -> enrolment.places() == Places.ASKED)
                .map(Enrolment::atBest)
                .toList();
        getContent().setVisible(movable.size() > 1);
        if (movable.size() > 1) {
            NativeButton best = new NativeButton(
                    getTranslation("assigning.answer.best.all", movable.size()), click -> answers.settleAll(movable));
            best.addClassName("plain-button");
            getContent().add(best);
        }
    }
}
