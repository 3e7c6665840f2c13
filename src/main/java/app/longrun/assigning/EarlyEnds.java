package app.longrun.assigning;

import app.longrun.calendar.BlockCalendar;
import app.longrun.identity.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends what people follow where an order says so, and lets it go on when the order is taken back. */
@Component
class EarlyEnds {

    private final OtherBlockRows rows;
    private final BlockCalendar calendar;
    private final Telling telling;

    EarlyEnds(OtherBlockRows rows, BlockCalendar calendar, Telling telling) {
        this.rows = rows;
        this.calendar = calendar;
        this.telling = telling;
    }

    void end(OrderId order, Collection<PersonPreview> people) {
        Map<UUID, LocalDate> from = new LinkedHashMap<>();
        Map<MemberId, String> names = new LinkedHashMap<>();
        for (PersonPreview person : people) {
            Course course = person.course();
            for (Concern concern : person.concerns()) {
                if (course != null && concern instanceof Concern.Follows(OtherBlock block, boolean ends) && ends) {
                    from.put(block.id().id(), course.from());
                    names.put(person.person().member(), block.name());
                }
            }
        }
        if (!from.isEmpty()) {
            rows.endEarly(order, from);
            telling.takenBack(names, calendar.endEarly(order.id(), from));
        }
    }

    void goOn(OrderId order, LocalDate today) {
        List<UUID> again = rows.goOn(order);
        if (!again.isEmpty()) {
            calendar.bringBack(order.id(), again, today);
        }
    }
}
