package app.longrun.legload.ui;

import app.longrun.guard.Bout;
import app.longrun.guard.Repair;
import app.longrun.legload.GuardedMoves;
import app.longrun.legload.MoveOrder;
import app.longrun.legload.RepairOffer;
import app.longrun.legload.Repairs;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The sessions whose day went by, each with one tap for what could become of it; no room where there are none. */
@NamedInterface("rows")
public final class RepairSection extends Composite<Section> {

    private final transient Repairs repairs;
    private final transient GuardedMoves moves;
    private final transient Runnable refresh;
    private final ErrorText error = new ErrorText();

    /** A section for {@code offers}; {@code refresh} shows what has come of one. */
    public RepairSection(List<RepairOffer> offers, Repairs repairs, GuardedMoves moves, Runnable refresh) {
        this.repairs = repairs;
        this.moves = moves;
        this.refresh = refresh;
        getContent().addClassName("section");
        if (!offers.isEmpty()) {
            getContent().add(new H2(getTranslation("legload.repair.title")), error);
        }
        offers.forEach(offer -> getContent().add(new RepairCard(offer, () -> take(offer), () -> leaveOut(offer))));
    }

    private void take(RepairOffer offer) {
        String title = offer.missed().title();
        switch (offer.repair()) {
            case Repair.Move(Bout to) ->
                act(
                        () -> moves.move(new MoveOrder(
                                offer.missed().id(),
                                offer.missed().version(),
                                to.day(),
                                to.start().toLocalTime(),
                                "")),
                        getTranslation("legload.repair.moved", title));
            case Repair.Merge merge ->
                act(
                        () -> repairs.takePlace(
                                offer.member(),
                                offer.missed().id(),
                                offer.missed().version()),
                        getTranslation("legload.repair.moved", title));
            case Repair.Drop drop -> leaveOut(offer);
        }
    }

    private void leaveOut(RepairOffer offer) {
        act(
                () -> repairs.leaveOut(
                        offer.member(), offer.missed().id(), offer.missed().version()),
                getTranslation("legload.repair.left", offer.missed().title()));
    }

    private void act(Runnable work, String done) {
        error.clear();
        try {
            work.run();
            refresh.run();
            Notice.done(done);
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
