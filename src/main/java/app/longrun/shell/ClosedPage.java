package app.longrun.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers a closed page exactly as a missing one. */
@AnonymousAllowed
class ClosedPage extends com.vaadin.flow.component.Composite<NotFoundPage>
        implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        getContent().setErrorParameter(event, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
