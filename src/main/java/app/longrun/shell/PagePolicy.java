package app.longrun.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** The content security policy: strict on plain pages, as strict as Vaadin allows on its own. */
final class PagePolicy implements HeaderWriter {

    private static final String SHARED =
            "default-src 'self'; frame-ancestors 'none'; object-src 'none'; form-action 'self'; img-src 'self' data:";
    static final String PLAIN = SHARED + "; base-uri 'none'";
    /** Vaadin's document names its base, so that the same page works at any depth of address. */
    private static final String VAADIN = SHARED
            + "; base-uri 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", isVaadin(request.getRequestURI()) ? VAADIN : PLAIN);
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Only the application inside a gym is given Vaadin's leave, the plain page there not; whatever is added elsewhere starts strict. */
    private static boolean isVaadin(String path) {
        return path.startsWith("/g/") && !path.matches("/g/[^/]+/own");
    }
}
