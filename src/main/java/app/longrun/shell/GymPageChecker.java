package app.longrun.shell;

import app.longrun.identity.GymAccess;
import app.longrun.identity.Needs;
import app.longrun.identity.Visit;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a person open the pages of a gym they belong to, and notes the gym for this tab. */
@Component
class GymPageChecker implements NavigationAccessChecker {

    private static final long serialVersionUID = 1L;

    private final transient GymAccess access;

    GymPageChecker(GymAccess access) {
        this.access = access;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) {
            return context.allow();
        }
        Optional<String> gym = context.getParameters().get("gym");
        if (gym.isEmpty()) {
            return context.neutral();
        }
        Optional<Visit> visit = GymSlug.from(gym.get()).flatMap(slug -> visit(context, slug));
        if (visit.isEmpty()) {
            return context.deny("Not a page for this person");
        }
        if (context.isNavigating()) {
            AddressedGym.note(UI.getCurrent(), visit.get());
        }
        return context.allow();
    }

    private Optional<Visit> visit(NavigationContext context, GymSlug slug) {
        return Optional.ofNullable(context.getNavigationTarget().getAnnotation(Needs.class))
                .flatMap(needs ->
                        access.visit(SecurityContextHolder.getContext().getAuthentication(), slug, needs.value()));
    }
}
