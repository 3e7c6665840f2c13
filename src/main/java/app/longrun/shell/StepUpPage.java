package app.longrun.shell;

import app.longrun.identity.StepUpNeededException;
import app.longrun.signin.MissingProof;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that shows nothing without a fresh proof leads to where that is given. */
@AnonymousAllowed
@Tag("div")
class StepUpPage extends Component implements HasErrorParameter<StepUpNeededException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StepUpNeededException> parameter) {
        event.getUI()
                .getPage()
                .setLocation(MissingProof.confirm("/" + event.getLocation().getPathWithQueryParameters()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
