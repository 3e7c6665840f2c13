package app.longrun.shell;

import app.longrun.platform.Incident;
import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be opened for a fault of ours: says so with a number, and nothing of what the fault was. */
@AnonymousAllowed
class BrokenPage extends Page implements HasErrorParameter<Exception> {

    BrokenPage() {
        super("");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Incident incident = Incident.of(parameter.getException());
        retitle(getTranslation("shell.error.title"));
        Anchor again =
                new Anchor("/" + event.getLocation().getPathWithQueryParameters(), getTranslation("shell.error.again"));
        again.setRouterIgnore(true);
        add(new EmptyState(
                getTranslation("shell.error.step"), getTranslation("shell.error.quote", incident.number()), again));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
