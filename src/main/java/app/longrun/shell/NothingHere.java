package app.longrun.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What is closed to a person answers as if it did not exist. */
final class NothingHere implements AccessDeniedHandler {

    private final Predicate<HttpServletRequest> isClosed;

    /** @param isClosed whether the request is for a gym that is closed, by somebody who belongs to it */
    NothingHere(Predicate<HttpServletRequest> isClosed) {
        this.isClosed = isClosed;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isClosed.test(request)) {
            response.sendRedirect(request.getContextPath() + "/closed/"
                    + request.getRequestURI().split("/", -1)[2]);
            return;
        }
        response.sendError(
                denied instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
