package app.longrun.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads which day an address asks for; one that is none asks for none. */
final class AskedDay {

    private AskedDay() {}

    static Optional<LocalDate> of(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(PlanNavigation.DAY)
                    .map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
