package app.longrun.passkeys;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;

/**
 * Adds sign-in by passkey to the pages, with the session rules of the sign-in form. Spring Security's own configurer
 * would make its own principal of whoever comes.
 */
final class PasskeySignIn extends AbstractHttpConfigurer<PasskeySignIn, HttpSecurity> {

    static final String OPTIONS = "/sign-in/passkey/options";
    static final String SIGN_IN = "/sign-in/passkey";

    private final RelyingParty party;
    private final PasskeyProof proof;
    private final SecurityLog log;

    PasskeySignIn(RelyingParty party, PasskeyProof proof, SecurityLog log) {
        this.log = log;
        this.party = party;
        this.proof = proof;
    }

    @Override
    public void configure(HttpSecurity http) {
        PublicKeyCredentialRequestOptionsFilter options = new PublicKeyCredentialRequestOptionsFilter(party);
        options.setRequestMatcher(pathPattern(HttpMethod.POST, OPTIONS));
        http.addFilterBefore(options, AuthorizationFilter.class)
                .addFilterAfter(signIn(http), UsernamePasswordAuthenticationFilter.class);
    }

    private PasskeyFilter signIn(HttpSecurity http) {
        HttpMessageConverterAuthenticationSuccessHandler success =
                new HttpMessageConverterAuthenticationSuccessHandler();
        shared(http, RequestCache.class).ifPresent(success::setRequestCache);
        PasskeyFilter filter = new PasskeyFilter();
        filter.setRequiresAuthenticationRequestMatcher(pathPattern(HttpMethod.POST, SIGN_IN));
        filter.setAuthenticationManager(new ProviderManager(proof));
        filter.setAuthenticationSuccessHandler(success);
        filter.setAuthenticationFailureHandler((request, response, failure) -> {
            log.ofSomebody(SecurityEvent.SIGN_IN_FAILED, "passkey");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        });
        shared(http, SessionAuthenticationStrategy.class).ifPresent(filter::setSessionAuthenticationStrategy);
        shared(http, RememberMeServices.class).ifPresent(filter::setRememberMeServices);
        return filter;
    }

    private static <T> Optional<T> shared(HttpSecurity http, Class<T> type) {
        return Optional.ofNullable(http.getSharedObject(type));
    }
}
