package app.longrun.plan.ui;

import app.longrun.clearance.ui.ClearanceNavigation;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.NamedMax;
import app.longrun.plan.OwnProfile;
import app.longrun.plan.ProfileSheet;
import app.longrun.platform.ui.Link;
import app.longrun.platform.ui.Notice;
import app.longrun.runners.ui.RunnersNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What one says of oneself as a runner, and what one can lift. */
@Route("g/:gym/plan/me")
@PermitAll
@Needs(Permission.FOLLOW_PLAN)
class MeView extends PlanPage {

    private final transient OwnProfile profile;

    MeView(OwnProfile profile) {
        super("plan.me.title");
        this.profile = profile;
        lead(getTranslation("plan.me.lead"));
    }

    @Override
    List<Component> content() {
        ProfileSheet sheet = profile.read();
        ProfileForm form = new ProfileForm(sheet);
        form.onSave(() -> keep(form.attempt(() -> profile.save(form.name(), form.chosen(), form.profile()))));
        MaxForm max = new MaxForm(sheet.lifts(), sheet.unit());
        max.onAdd(() -> keep(max.attempt(() -> profile.lifted(max.movement(), max.day(), max.load()))));
        return List.of(
                form,
                Link.to(RunnersNavigation.runs(gym()), getTranslation("plan.me.runs"), "plain-button"),
                Link.to(ClearanceNavigation.check(gym()), getTranslation("clearance.title"), "plain-button"),
                new MaxList(sheet.maxes(), sheet.unit(), this::takeBack),
                max);
    }

    private void keep(boolean isKept) {
        if (isKept) {
            refresh();
            Notice.done(getTranslation("plan.me.saved"));
        }
    }

    private void takeBack(NamedMax max) {
        if (act(() -> profile.takeBack(max.max().movement(), max.max().on()))) {
            Notice.done(getTranslation("plan.me.max.gone", max.movement()));
        }
    }
}
