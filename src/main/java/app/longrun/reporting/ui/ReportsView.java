package app.longrun.reporting.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Page;
import app.longrun.reporting.Report;
import app.longrun.reporting.Reports;
import app.longrun.reporting.Span;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The owner's figures for one span, which is switched once for the whole page and stands in the address. */
@Route("g/:gym/reports")
@PermitAll
@Needs(Permission.READ_REPORTS)
class ReportsView extends Page implements BeforeEnterObserver {

    private final transient Reports reports;
    private final Nav spans = new Nav();
    private final Div body = new Div();

    ReportsView(Reports reports) {
        super("");
        this.reports = reports;
        retitle(getTranslation("reporting.title"));
        spans.addClassName("actions");
        spans.setAriaLabel(getTranslation("reporting.span"));
        body.addClassName("section");
        toolbar(spans);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        Span span = Span.read(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("weeks")
                .orElse(null));
        Report report = reports.report(span);
        offerSpans(gym, span);
        lead(getTranslation(
                "reporting.lead",
                report.period().from().toString(),
                report.period().to().toString(),
                report.stamp().zone(),
                report.stamp().minute()));
        body.removeAll();
        if (report.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("reporting.empty"), getTranslation("reporting.empty.step", span.weeks())));
        } else {
            body.add(
                    new FigureTiles(report, gym),
                    WeeklySection.attendance(report, gym),
                    WeeklySection.adherence(report, gym),
                    WeeklySection.active(report, gym),
                    new FunnelSection(report, gym));
        }
    }

    private void offerSpans(GymSlug gym, Span chosen) {
        spans.removeAll();
        for (Span span : Span.values()) {
            Anchor choice = Link.to(
                    ReportsNavigation.reports(gym, span),
                    getTranslation("reporting.span.weeks", span.weeks()),
                    "plain-button");
            if (span == chosen) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            spans.add(choice);
        }
    }
}
