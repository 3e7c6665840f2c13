package app.longrun.shell;

import app.longrun.identity.NotAllowedException;
import app.longrun.identity.StepUpNeededException;
import app.longrun.platform.Incident;
import app.longrun.platform.Refusal;
import app.longrun.platform.ui.Notice;
import app.longrun.signin.MissingProof;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import java.util.stream.Stream;
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
        UI ui = UI.getCurrent();
        if (ui != null && isStepUp(event.getThrowable())) {
            ui.getPage()
                    .setLocation(MissingProof.confirm(
                            "/" + ui.getActiveViewLocation().getPathWithQueryParameters()));
            return;
        }
        if (ui != null && isClosed(event.getThrowable())) {
            // What the tab shows is not this person's any more, and neither is what it might still do.
            ui.getPage().setLocation(NoLongerPage.ADDRESS);
            return;
        }
        String message = message(event.getThrowable());
        if (ui != null) {
            Notice.error(message);
        }
    }

    private static boolean isStepUp(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(StepUpNeededException.class::isInstance);
    }

    private static boolean isClosed(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowedException) {
                return true;
            }
        }
        return false;
    }

    private static String message(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return translated(refusal.key(), refusal.arguments());
            }
        }
        return translated("shell.error.incident", Incident.of(thrown).number());
    }

    private static String translated(String key, Object... arguments) {
        UI ui = UI.getCurrent();
        return ui == null ? key : ui.getTranslation(key, arguments);
    }
}
