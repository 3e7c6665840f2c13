package app.longrun.runners.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.runners.OwnRunner;
import app.longrun.runners.RunnerSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own key runs, free hours, thresholds, and what one brings along. */
@Route("g/:gym/plan/runs")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class RunsView extends Page implements BeforeEnterObserver {

    private final transient OwnRunner runner;
    private final Div body = new Div();

    RunsView(OwnRunner runner) {
        super(I18NProvider.translate("runners.title"));
        this.runner = runner;
        lead(getTranslation("runners.lead"));
        narrow();
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        RunnerSheet sheet = runner.sheet();
        OwnActions actions = new OwnActions(runner);
        body.removeAll();
        body.add(
                new KeyRunSection(sheet, false, actions, this::refresh),
                hours(sheet),
                new ThresholdSection(sheet, actions, this::refresh),
                background(sheet));
    }

    private Section hours(RunnerSheet sheet) {
        HoursForm form = new HoursForm(sheet);
        form.onSave(() -> runner.keepHours(form.read()), this::saved);
        return card("runners.hours.title", "runners.hours.lead", form);
    }

    private Section background(RunnerSheet sheet) {
        BackgroundForm form = new BackgroundForm(sheet.background());
        form.onSave(() -> runner.describe(form.read()), this::saved);
        return card("runners.background.title", "runners.background.lead", form);
    }

    private void saved() {
        refresh();
        Notice.done(getTranslation("runners.saved"));
    }

    private Section card(String title, String lead, TypedForm form) {
        Paragraph words = new Paragraph(getTranslation(lead));
        words.addClassName("quiet");
        Section card = new Section(new H2(getTranslation(title)), words, form);
        card.addClassNames("section", "card");
        return card;
    }
}
