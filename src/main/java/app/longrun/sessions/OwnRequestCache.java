package app.longrun.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Keeps in a cookie where somebody wanted to go, and goes to no other site, whatever stands in that cookie. */
final class OwnRequestCache extends CookieRequestCache {

    OwnRequestCache() {
        // Only a page is somewhere to go back to.
        setRequestMatcher(request -> "GET".equals(request.getMethod()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = super.getRequest(request, response);
        return saved != null && saved.getRedirectUrl().startsWith(ownOrigin(request) + "/") ? saved : null;
    }

    private static String ownOrigin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
