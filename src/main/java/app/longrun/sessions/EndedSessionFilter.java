package app.longrun.sessions;

import app.longrun.identity.SignedIn;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a session go on only while its device is listed, and leads everybody else to the sign-in page. */
final class EndedSessionFilter extends OncePerRequestFilter {

    private static final HeaderWriter FORGET =
            new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE);
    private static final String FAREWELL = "/sign-in?ended";

    private final DeviceRecords records;

    EndedSessionFilter(DeviceRecords records) {
        this.records = records;
    }

    /** What is the same for everybody needs no look at the person; Vaadin's own requests may come to any address. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && Stream.of(
                                "/VAADIN/build/",
                                "/aura/",
                                "/styles.css",
                                "/public.css",
                                "/icon.svg",
                                "/no-signal",
                                "/sw.js",
                                "/longrun.webmanifest")
                        .anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = session == null ? Optional.empty() : SignInWatch.personIn(session);
        if (session == null || person.isEmpty() || isListed(session, person.get(), request)) {
            chain.doFilter(request, response);
        } else {
            sayGoodbye(session, request, response);
        }
    }

    private boolean isListed(HttpSession session, SignedIn person, HttpServletRequest request) {
        return CurrentDevice.of(session)
                .filter(id -> records.see(id, person.id(), ShortAddress.of(request.getRemoteAddr())))
                .isPresent();
    }

    private static void sayGoodbye(HttpSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (HandlerHelper.RequestType.HEARTBEAT.getIdentifier().equals(type)) {
            // The tab loads its page anew and hears of it then: the session must still be there to say so.
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        session.invalidate();
        // Somebody ended it from elsewhere, perhaps because this device is in other hands.
        FORGET.writeHeaders(request, response);
        if (HandlerHelper.RequestType.UIDL.getIdentifier().equals(type)) {
            response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
            response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, FAREWELL));
        } else if (type != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(FAREWELL);
        }
    }
}
