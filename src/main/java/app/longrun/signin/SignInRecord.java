package app.longrun.signin;

import app.longrun.identity.Factors;
import app.longrun.identity.SignedIn;
import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Writes down who signs in with which factors, whichever way they come, and who signs out. */
@Component
class SignInRecord implements SessionAuthenticationStrategy, LogoutHandler {

    private final SecurityLog log;

    SignInRecord(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void onAuthentication(
            @Nullable Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        String factors = String.join(
                " ", new TreeSet<>(Factors.of(authentication).provedAt().keySet()));
        SignedIn.in(authentication)
                .ifPresent(person -> log.ofPerson(
                        SecurityEvent.SIGNED_IN, person.id().id(), factors.isEmpty() ? "remembered" : factors));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignedIn.in(authentication)
                .ifPresent(person ->
                        log.ofPerson(SecurityEvent.SIGNED_OUT, person.id().id(), ""));
    }
}
