package app.longrun.trials.ui;

import app.longrun.classes.ClassOffer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A class to choose, in words.
 *
 * @param left how many places a visitor can still take
 */
record OfferLine(String id, String when, String name, String intent, int minutes, String coach, int left) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);
    private static final int FEW = 3;

    static OfferLine of(ClassOffer offer) {
        return new OfferLine(
                offer.id().id().toString(),
                WHEN.format(offer.startsAt()),
                offer.name(),
                offer.intent(),
                offer.minutes(),
                offer.coach(),
                offer.freePlacesLeft());
    }

    /** Whether it is as well to be quick. */
    public boolean isFew() {
        return left <= FEW;
    }
}
