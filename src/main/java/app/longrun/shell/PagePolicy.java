package app.longrun.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;

/** The content security policy: strict on plain pages, as strict as Vaadin allows on its own. */
final class PagePolicy implements HeaderWriter {

    private static final String SHARED =
            "default-src 'self'; frame-ancestors 'none'; object-src 'none'; form-action 'self'; img-src 'self' data:";
    private static final String PLAIN = SHARED + "; base-uri 'none'";
    /** Vaadin's document names its base, so that the same page works at any depth of address. */
    private static final String VAADIN = SHARED
            + "; base-uri 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", isPlain(request.getRequestURI()) ? PLAIN : VAADIN);
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    }

    private static boolean isPlain(String path) {
        return Stream.of(
                                "/free-class",
                                WebSecurity.SIGN_IN,
                                "/forgot",
                                "/recover",
                                "/account",
                                "/invitation/",
                                "/join/",
                                "/new-gym",
                                "/closed/",
                                NoLongerPage.ADDRESS,
                                "/error")
                        .anyMatch(path::startsWith)
                || path.matches("/g/[^/]+/own");
    }
}
