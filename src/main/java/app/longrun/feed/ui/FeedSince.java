package app.longrun.feed.ui;

import app.longrun.feed.FeedStatus;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Since when there is an address, and whether it is read. */
final class FeedSince extends Composite<Paragraph> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    FeedSince(FeedStatus status) {
        String made = DAY.format(status.madeOn());
        LocalDate read = status.lastReadOn();
        getContent()
                .setText(
                        read == null
                                ? getTranslation("feed.since.unread", made)
                                : getTranslation("feed.since", made, DAY.format(read)));
    }
}
