package app.longrun.reporting.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.reporting.Figure;
import app.longrun.reporting.Period;
import app.longrun.reporting.ReportRows;
import app.longrun.reporting.RowPage;
import app.longrun.reporting.RowsAsked;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The rows behind one figure, a page at a time; figure, period and page stand in the address. */
@Route("g/:gym/reports/rows")
@PermitAll
@Needs(Permission.READ_REPORTS)
class RowsView extends Page implements BeforeEnterObserver {

    private final transient ReportRows rows;
    private final transient RowWords words = new RowWords(key -> getTranslation(key));
    private final Div actions = new Div();
    private final Div body = new Div();

    RowsView(ReportRows rows) {
        super("");
        this.rows = rows;
        actions.addClassName("actions");
        body.addClassName("section");
        toolbar(actions);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        QueryParameters asked = event.getLocation().getQueryParameters();
        actions.removeAll();
        body.removeAll();
        actions.add(Link.to(ReportsNavigation.reports(gym), getTranslation("reporting.back"), "plain-button"));
        try {
            RowsAsked wanted = new RowsAsked(
                    asked.getSingleParameter("figure").orElse(null),
                    asked.getSingleParameter("from").orElse(null),
                    asked.getSingleParameter("to").orElse(null));
            show(gym, rows.page(wanted, number(asked.getSingleParameter("page").orElse("1"))));
        } catch (Refusal refusal) {
            retitle(getTranslation("reporting.rows.title"));
            lead("");
            body.add(new EmptyState(
                    getTranslation("reporting.rows.refused"), getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void show(GymSlug gym, RowPage page) {
        Figure figure = page.figure();
        Period period = page.period();
        retitle(words.name(figure));
        lead(getTranslation(
                "reporting.rows.lead",
                period.from().toString(),
                period.to().toString(),
                page.total(),
                page.stamp().zone(),
                page.stamp().minute()));
        if (page.total() == 0) {
            body.add(new EmptyState(getTranslation("reporting.rows.none"), getTranslation("reporting.rows.none.step")));
            return;
        }
        actions.add(Link.download(ReportsNavigation.csv(gym, figure, period), getTranslation("reporting.csv")));
        body.add(table(page));
        if (page.pages() > 1) {
            body.add(pages(gym, page));
        }
    }

    private Component table(RowPage page) {
        Figure figure = page.figure();
        List<FigureColumn> columns = figure.columns().stream()
                .map(column -> new FigureColumn(words.header(column), column.isNumber()))
                .toList();
        List<FigureRow> lines = page.rows().stream()
                .map(row -> FigureRow.of(words.cells(figure, row).toArray(String[]::new)))
                .toList();
        return new FiguresTable(words.name(figure), columns, lines);
    }

    private Component pages(GymSlug gym, RowPage page) {
        Nav nav = new Nav();
        nav.addClassName("actions");
        nav.setAriaLabel(getTranslation("reporting.pages"));
        if (page.page() > 1) {
            nav.add(turn("reporting.pages.previous", gym, page, -1));
        }
        nav.add(new Span(getTranslation("reporting.pages.here", page.page(), page.pages())));
        if (page.page() < page.pages()) {
            nav.add(turn("reporting.pages.next", gym, page, 1));
        }
        return nav;
    }

    private Anchor turn(String key, GymSlug gym, RowPage page, int by) {
        return Link.to(
                ReportsNavigation.rows(gym, page.figure(), page.period(), page.page() + by),
                getTranslation(key),
                "plain-button");
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
