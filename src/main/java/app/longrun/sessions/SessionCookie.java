package app.longrun.sessions;

import app.longrun.platform.CookieName;
import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** Gives the session's cookie its name. */
@Component
class SessionCookie implements ServletContextInitializer {

    private final boolean isSecure;

    SessionCookie(@Value("${server.servlet.session.cookie.secure}") boolean isSecure) {
        this.isSecure = isSecure;
    }

    @Override
    public void onStartup(ServletContext context) {
        context.getSessionCookieConfig().setName(CookieName.of("longrun", isSecure));
    }
}
