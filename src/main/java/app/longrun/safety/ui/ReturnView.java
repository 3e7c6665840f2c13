package app.longrun.safety.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.pain.RunGate;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Check;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.runners.HealthConsents;
import app.longrun.runners.ui.ConsentCard;
import app.longrun.safety.BodySite;
import app.longrun.safety.ReturnRuns;
import app.longrun.safety.WayBack;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** One's own way back to running: gates first, then stages. */
@Route("g/:gym/plan/return")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class ReturnView extends Page implements BeforeEnterObserver {

    private final transient ReturnRuns runs;
    private final transient HealthConsents consents;
    private final ErrorText error = new ErrorText();
    private final Div body = new Div();

    ReturnView(ReturnRuns runs, HealthConsents consents) {
        super(I18NProvider.translate("safety.return.title"));
        this.runs = runs;
        this.consents = consents;
        lead(getTranslation("safety.return.lead"));
        narrow();
        body.addClassName("section");
        add(error, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        body.removeAll();
        if (!consents.mine().isGiven()) {
            body.add(new ConsentCard(() -> act(consents::give)));
            return;
        }
        Optional<WayBack> way = runs.mine();
        way.ifPresentOrElse(this::show, this::offer);
        Paragraph words = new Paragraph(getTranslation("safety.disclaimer"));
        words.addClassName("quiet");
        body.add(words);
    }

    private void offer() {
        Check injury = new Check(getTranslation("safety.return.injury"), false);
        body.add(injury, new BodyMap(site -> begin(site, injury.isTicked())));
    }

    private void begin(BodySite site, boolean afterInjury) {
        act(() -> runs.begin(site, afterInjury));
    }

    private void show(WayBack way) {
        body.add(new StageCard(way));
        if (!way.isOpen()) {
            body.add(new GateForm(way.gates(), this::pass));
        } else if (!way.isFinished()) {
            NativeButton ran = new NativeButton(getTranslation("safety.return.ran"), click -> act(runs::ran));
            ran.addClassName("primary-button");
            body.add(ran);
        }
        NativeButton end = new NativeButton(getTranslation("safety.return.end"), click -> act(runs::end));
        end.addClassName("plain-button");
        body.add(end);
    }

    private void pass(Set<RunGate> gates) {
        act(() -> runs.pass(gates));
    }

    private void act(Runnable work) {
        error.clear();
        try {
            work.run();
            Notice.done(getTranslation("safety.note.kept"));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
        refresh();
    }
}
