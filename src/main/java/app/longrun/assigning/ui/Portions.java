package app.longrun.assigning.ui;

import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.GuardWord;
import app.longrun.assigning.OrderPreview;
import app.longrun.assigning.PersonPreview;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at an order a portion of its people at a time, so that nobody waits without seeing how far it is. */
class Portions extends Composite<Div> {

    private final Working working = new Working();
    private final SerializableFunction<AssignmentOrder, OrderPreview> look;
    private int run;

    Portions(SerializableFunction<AssignmentOrder, OrderPreview> look) {
        this.look = look;
        getContent().add(working);
    }

    /** Looks at the whole order and hands it over; what was begun before is given up. */
    void look(AssignmentOrder order, SerializableConsumer<OrderPreview> whole) {
        run++;
        working.end();
        next(order, new ArrayList<>(), GuardWord.NONE, run, whole);
    }

    /** Says {@code text} of work on so many people while it goes on; what was being looked at is given up. */
    void announce(String text, int people, Command work) {
        run++;
        working.end();
        working.during(text, people, work);
    }

    private void next(
            AssignmentOrder order,
            List<PersonPreview> known,
            GuardWord word,
            int ours,
            SerializableConsumer<OrderPreview> whole) {
        if (ours != run) {
            return;
        }
        int all = order.people().size();
        List<Enrolment> portion = order.people().subList(known.size(), Math.min(all, known.size() + Working.FEW));
        OrderPreview seen = look.apply(order.of(portion));
        known.addAll(seen.people());
        GuardWord both = known.size() > seen.people().size() ? word.and(seen.word()) : seen.word();
        if (known.size() < all && !seen.people().isEmpty()) {
            working.then(
                    getTranslation("assigning.looking", known.size(), all),
                    known.size(),
                    all,
                    () -> next(order, known, both, ours, whole));
            return;
        }
        working.end();
        known.sort(Comparator.comparing(PersonPreview::name));
        whole.accept(new OrderPreview(seen.block(), known, both));
    }
}
