package app.longrun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers a closed page exactly as a missing one; a tab that showed pages of the gym before says so calmly. */
@AnonymousAllowed
class ClosedPage extends com.vaadin.flow.component.Composite<NotFoundPage>
        implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        if (wasOpen(event)) {
            UI.getCurrent().getPage().setLocation(NoLongerPage.ADDRESS);
        }
        getContent().setErrorParameter(event, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** Whether this tab showed pages of the same gym before: then something was taken from its reader meanwhile. */
    private static boolean wasOpen(BeforeEnterEvent event) {
        return AddressedGym.in(UI.getCurrent())
                .filter(visit -> event.getLocation()
                        .getPath()
                        .startsWith("g/" + visit.gym().slug() + "/"))
                .isPresent();
    }
}
