package app.longrun.audit.ui;

import app.longrun.audit.AuditAsked;
import app.longrun.audit.AuditCursor;
import app.longrun.audit.AuditPage;
import app.longrun.audit.AuditReader;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.FigureColumn;
import app.longrun.platform.ui.FigureRow;
import app.longrun.platform.ui.FiguresTable;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The trail of a gym, newest first; filters and place stand in the address. */
@Route("g/:gym/audit")
@PermitAll
@Needs(Permission.READ_AUDIT)
class AuditView extends Page implements BeforeEnterObserver {

    private final transient AuditReader reader;
    private final transient EntryWords words = new EntryWords(key -> getTranslation(key));
    private final Div actions = new Div();
    private final Div body = new Div();

    AuditView(AuditReader reader) {
        super("");
        this.reader = reader;
        retitle(getTranslation("audit.title"));
        actions.addClassName("actions");
        body.addClassName("section");
        toolbar(actions);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        QueryParameters query = event.getLocation().getQueryParameters();
        AuditAsked asked = new AuditAsked(
                typed(query, "who"),
                typed(query, "action"),
                typed(query, "subject"),
                typed(query, "from"),
                typed(query, "to"));
        AuditCursor before = AuditCursor.read(typed(query, "before")).orElse(null);
        actions.removeAll();
        body.removeAll();
        try {
            show(gym, asked, before, reader.page(asked, before));
        } catch (Refusal refusal) {
            AuditPage all = reader.page(AuditAsked.ALL, null);
            body.add(
                    new FilterForm(AuditNavigation.audit(gym), asked, all),
                    new EmptyState(
                            getTranslation("audit.refused"), getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void show(GymSlug gym, AuditAsked asked, @Nullable AuditCursor before, AuditPage page) {
        lead(getTranslation("audit.lead", page.zone()));
        body.add(new FilterForm(AuditNavigation.audit(gym), asked, page));
        if (page.entries().isEmpty()) {
            boolean isAll = asked.equals(AuditAsked.ALL);
            body.add(new EmptyState(
                    getTranslation("audit.none"), getTranslation(isAll ? "audit.none.step" : "audit.none.filtered")));
            return;
        }
        actions.add(Link.download(AuditNavigation.csv(gym, asked), getTranslation("audit.csv")));
        body.add(table(page));
        AuditCursor next = page.next();
        if (before != null || next != null) {
            body.add(turns(gym, asked, before, next));
        }
    }

    private Component table(AuditPage page) {
        return new FiguresTable(
                getTranslation("audit.title"),
                words.headers().stream().map(FigureColumn::text).toList(),
                page.entries().stream()
                        .map(entry -> FigureRow.of(words.cells(entry).toArray(String[]::new)))
                        .toList());
    }

    private Component turns(GymSlug gym, AuditAsked asked, @Nullable AuditCursor before, @Nullable AuditCursor next) {
        Nav nav = new Nav();
        nav.addClassName("actions");
        nav.setAriaLabel(getTranslation("audit.pages"));
        if (before != null) {
            nav.add(Link.to(AuditNavigation.newest(gym, asked), getTranslation("audit.pages.newest"), "plain-button"));
        }
        if (next != null) {
            nav.add(Link.to(
                    AuditNavigation.older(gym, asked, next), getTranslation("audit.pages.older"), "plain-button"));
        }
        return nav;
    }

    private static String typed(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }
}
