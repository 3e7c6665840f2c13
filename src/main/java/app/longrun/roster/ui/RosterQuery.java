package app.longrun.roster.ui;

import app.longrun.platform.Refusal;
import app.longrun.roster.RosterFilter;
import app.longrun.roster.RosterShown;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;

/** What an address asks of the roster; what stands in it and is no word of ours asks for nothing. */
record RosterQuery(QueryParameters query) {

    /** Throws {@link Refusal} for weeks that are none. */
    RosterFilter filter() {
        RosterShown shown = Arrays.stream(RosterShown.values())
                .filter(each -> each.name().equals(typed("show").orElse("")))
                .findFirst()
                .orElse(RosterFilter.ALL.shown());
        return new RosterFilter(
                typed("q").orElse(""),
                shown,
                number("from").orElse(RosterFilter.ALL.from()),
                number("to").orElse(RosterFilter.ALL.to()));
    }

    int page() {
        return number("page").orElse(1);
    }

    private Optional<String> typed(String name) {
        return query.getSingleParameter(name);
    }

    private Optional<Integer> number(String name) {
        return typed(name).filter(text -> text.matches("-?\\d{1,6}")).map(Integer::valueOf);
    }
}
