package app.longrun.shell;

import app.longrun.identity.GymAccess;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Closes every address below {@code /g/{gym}} to strangers before anything of the gym is served. Vaadin itself answers
 * any address with its empty page and finds out later.
 */
@Component
class GymAddresses implements AuthorizationManager<RequestAuthorizationContext> {

    private final GymAccess access;
    private final GymEndpoints endpoints;

    GymAddresses(GymAccess access, GymEndpoints endpoints) {
        this.access = access;
        this.endpoints = endpoints;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                Optional.ofNullable(context.getVariables().get("gym"))
                        .flatMap(GymSlug::from)
                        .flatMap(slug -> access.visit(authentication.get(), slug, needed(context.getRequest())))
                        .isPresent());
    }

    /** What the page or endpoint at this address asks for; where nothing does, what everybody in a gym holds. */
    private Permission needed(HttpServletRequest request) {
        return page(request)
                .map(page -> page.getAnnotation(Needs.class))
                .map(Needs::value)
                .or(() -> endpoints.needed(request.getRequestURI()))
                .orElse(Permission.READ_LIBRARY);
    }

    private static Optional<Class<?>> page(HttpServletRequest request) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationTarget(request.getRequestURI().substring(1))
                .map(found -> found);
    }
}
