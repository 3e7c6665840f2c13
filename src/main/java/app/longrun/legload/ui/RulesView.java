package app.longrun.legload.ui;

import app.longrun.guard.Rule;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.legload.GuardNumber;
import app.longrun.legload.GuardSetting;
import app.longrun.legload.GuardSettings;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.ErrorText;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of the leg-load guard, what they are for, and the gym's own numbers. */
@Route("g/:gym/coach/rules")
@PermitAll
@Needs(Permission.ASSIGN_BLOCKS)
class RulesView extends Page implements BeforeEnterObserver {

    private final transient GuardSettings settings;
    private final Div rules = new Div();
    private final ErrorText error = new ErrorText();
    private final List<RuleCard> cards = new ArrayList<>();

    RulesView(GuardSettings settings) {
        super(I18NProvider.translate("legload.rules.title"));
        this.settings = settings;
        lead(getTranslation("legload.rules.lead"));
        narrow();
        rules.addClassName("section");
        NativeButton save = new NativeButton(getTranslation("legload.rules.save"), click -> save());
        save.addClassName("primary-button");
        NativeButton reset = new NativeButton(getTranslation("legload.rules.reset"), click -> reset());
        reset.addClassName("plain-button");
        Div actions = new Div(save, reset);
        actions.addClassNames("actions", "save-bar");
        add(rules, error, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<GuardSetting> all = settings.all();
        rules.removeAll();
        cards.clear();
        for (Rule rule : Rule.values()) {
            RuleCard card = new RuleCard(rule, all);
            cards.add(card);
            rules.add(card);
        }
    }

    private void save() {
        Map<GuardNumber, Integer> typed = new EnumMap<>(GuardNumber.class);
        cards.forEach(card -> typed.putAll(card.typed()));
        error.clear();
        try {
            settings.change(typed);
            show();
            Notice.done(getTranslation("legload.rules.saved"));
        } catch (Refusal refusal) {
            error.show(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void reset() {
        settings.reset();
        error.clear();
        show();
        Notice.done(getTranslation("legload.rules.back"));
    }
}
