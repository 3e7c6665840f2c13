package app.longrun.shell;

import app.longrun.identity.SignedIn;
import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What is closed to a person answers as if it did not exist. */
final class NothingHere implements AccessDeniedHandler {

    private final Predicate<HttpServletRequest> isClosed;

    private final SecurityLog log;

    /** @param isClosed whether the request is for a gym that is closed, by somebody who belongs to it */
    NothingHere(Predicate<HttpServletRequest> isClosed, SecurityLog log) {
        this.isClosed = isClosed;
        this.log = log;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isClosed.test(request)) {
            response.sendRedirect(request.getContextPath() + "/closed/"
                    + request.getRequestURI().split("/", -1)[2]);
            return;
        }
        note(denied);
        response.sendError(
                denied instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private void note(AccessDeniedException denied) {
        SecurityEvent event = denied instanceof CsrfException ? SecurityEvent.FOREIGN_POST : SecurityEvent.REFUSED;
        String detail = denied instanceof CsrfException ? "without a token" : "page";
        SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .ifPresentOrElse(
                        person -> log.ofPerson(event, person.id().id(), detail), () -> log.ofSomebody(event, detail));
    }
}
