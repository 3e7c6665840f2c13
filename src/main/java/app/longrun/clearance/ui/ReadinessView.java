package app.longrun.clearance.ui;

import app.longrun.clearance.OwnReadiness;
import app.longrun.clearance.Question;
import app.longrun.clearance.ReadinessChecks;
import app.longrun.clearance.Verdict;
import app.longrun.clearance.Weight;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.runners.HealthConsents;
import app.longrun.runners.ui.ConsentCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** One's own readiness check, and what it comes to. */
@Route("g/:gym/plan/readiness")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class ReadinessView extends Page implements BeforeEnterObserver {

    private final transient ReadinessChecks checks;
    private final transient HealthConsents consents;
    private final Div body = new Div();

    ReadinessView(ReadinessChecks checks, HealthConsents consents) {
        super(I18NProvider.translate("clearance.title"));
        this.checks = checks;
        this.consents = consents;
        lead(getTranslation("clearance.lead"));
        narrow();
        body.addClassName("section");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        OwnReadiness mine = checks.mine();
        body.removeAll();
        if (!mine.isConsented()) {
            body.add(new ConsentCard(() -> {
                consents.give();
                refresh();
            }));
        } else {
            if (mine.verdict().weight() != null) {
                body.add(verdict(mine));
            }
            body.add(new CheckForm(mine.yes(), this::keep));
            if (!mine.clearances().isEmpty()) {
                body.add(new ClearanceList(mine.clearances()));
            }
        }
        Paragraph words = new Paragraph(getTranslation("safety.disclaimer"));
        words.addClassName("quiet");
        body.add(words);
    }

    private Section verdict(OwnReadiness mine) {
        Verdict verdict = mine.verdict();
        String key = verdict.clearedUntil() != null
                ? "clearance.result.cleared"
                : "clearance.result." + (verdict.weight() == null ? Weight.NONE : verdict.weight());
        Section card = new Section(
                new H2(getTranslation("clearance.result.title")),
                new VerdictBadge(verdict, mine.today()),
                new Paragraph(getTranslation(key)));
        card.addClassNames("section", "card");
        return card;
    }

    private void keep(Set<Question> yes, boolean isShared) {
        checks.answer(yes, isShared);
        refresh();
        Notice.done(getTranslation("clearance.check.kept"));
    }
}
