package app.longrun.shell;

import app.longrun.identity.RequestedGym;
import app.longrun.identity.Visit;
import app.longrun.tenancy.GymSlug;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** The gym in the address: of the tab whose page is served, or of a plain request. */
@Component
class AddressedGym implements RequestedGym {

    /** Keeps the gym with the tab and not with the session: two tabs may show two gyms. */
    static void note(UI ui, Visit visit) {
        ComponentUtil.setData(ui, Visit.class, visit);
    }

    static Optional<Visit> in(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Visit.class));
    }

    @Override
    public Optional<GymSlug> slug() {
        // The path comes first: a worker thread may still carry the tab it served before.
        return inPath().or(() -> Optional.ofNullable(UI.getCurrent())
                .flatMap(AddressedGym::in)
                .map(visit -> visit.gym().slug()));
    }

    private static Optional<GymSlug> inPath() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.empty();
        }
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named && named.get("gym") instanceof String typed
                ? GymSlug.from(typed)
                : Optional.empty();
    }
}
