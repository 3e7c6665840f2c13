package app.longrun.shell;

import app.longrun.platform.ui.EmptyState;
import app.longrun.platform.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, at least not for this person: the answer for what is missing and for what is closed. */
@AnonymousAllowed
class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super("");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        retitle(getTranslation("shell.notfound.title"));
        Anchor home = new Anchor("/", getTranslation("shell.notfound.home"));
        home.setRouterIgnore(true);
        add(new EmptyState(getTranslation("shell.notfound.headline"), getTranslation("shell.notfound.step"), home));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
