package app.longrun.shell;

import app.longrun.identity.NotAllowedException;
import app.longrun.platform.Incident;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says in the open tab what went wrong; the page and all that was typed in it stay. */
@Component
class TabErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String message = message(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notice.error(message);
        }
    }

    private static String message(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return translated(refusal.key(), refusal.arguments());
            }
            if (cause instanceof NotAllowedException) {
                return translated("shell.error.closed");
            }
        }
        return translated("shell.error.incident", Incident.of(thrown).number());
    }

    private static String translated(String key, Object... arguments) {
        UI ui = UI.getCurrent();
        return ui == null ? key : ui.getTranslation(key, arguments);
    }
}
