package app.longrun.plan.ui;

import app.longrun.classes.ClassOffer;
import app.longrun.classes.Places;
import app.longrun.platform.ui.Notice;

/** Taking a place and giving it back from a page, with the way back offered for ten seconds. */
final class Booking {

    private final Places places;
    private final PlanPage page;

    Booking(Places places, PlanPage page) {
        this.places = places;
        this.page = page;
    }

    void take(ClassOffer offer) {
        if (page.act(() -> places.book(offer.id()))) {
            Notice.done(page.getTranslation("plan.class.booked", offer.name()));
        }
    }

    void giveBack(ClassOffer offer) {
        if (page.act(() -> places.giveBack(offer.id()))) {
            Notice.undo(
                    page.getTranslation("plan.class.gaveback", offer.name()),
                    page.getTranslation("plan.undo"),
                    () -> page.act(() -> places.book(offer.id())));
        }
    }
}
