package app.longrun.gyms.ui;

import app.longrun.gyms.Closing;
import app.longrun.gyms.GymDesk;
import app.longrun.gyms.SettingsSheet;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.ui.Notice;
import app.longrun.platform.ui.Page;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A gym's settings, its logo, and the way to take everything along and close it. */
@Route("g/:gym/settings")
@PermitAll
@Needs(Permission.MANAGE_GYM)
class SettingsView extends Page implements BeforeEnterObserver {

    private final transient GymDesk desk;
    private final transient Closing closing;

    SettingsView(GymDesk desk, Closing closing) {
        super("");
        this.desk = desk;
        this.closing = closing;
        narrow();
        retitle(getTranslation("gyms.settings.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GymSlug gym = new GymSlug(event.getRouteParameters().get("gym").orElseThrow());
        SettingsSheet sheet = desk.settings();
        if (sheet.closedAt() != null) {
            add(new ReopenCard(sheet, closing));
            return;
        }
        lead(getTranslation("gyms.settings.lead"));
        add(new SettingsForm(desk, sheet), new LogoCard(gym, sheet.logo()), new CloseCard(gym, sheet.name(), closing));
        event.getLocation().getQueryParameters().getParameters().getOrDefault("note", List.of()).stream()
                .findFirst()
                .ifPresent(this::say);
    }

    private void say(String note) {
        switch (note) {
            case "logo-done" -> Notice.done(getTranslation("gyms.settings.saved"));
            case "logo-big" -> Notice.error(getTranslation("gyms.logo.error.big"));
            case "logo-form" -> Notice.error(getTranslation("gyms.logo.error.form"));
            default -> {}
        }
    }
}
