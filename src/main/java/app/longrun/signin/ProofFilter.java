package app.longrun.signin;

import app.longrun.identity.Factors;
import app.longrun.identity.SecondFactor;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/**
 * Adds one more proof to the session of whoever is signed in already: a code after the password, the first code of a new
 * authenticator, or the strongest factor once more. Spring Security keeps the earlier factors and changes the session id.
 */
final class ProofFilter extends AbstractAuthenticationProcessingFilter {

    private final CodeCheck codes;
    private final MyCodes myCodes;
    private final SecondFactors secondFactors;
    private final DeviceCookie devices;
    private final Clock clock;

    ProofFilter(
            AuthenticationManager manager,
            CodeCheck codes,
            MyCodes myCodes,
            SecondFactors secondFactors,
            DeviceCookie devices,
            Clock clock) {
        super(
                RequestMatchers.anyOf(List.of(SignInAddress.CODE, SignInAddress.SET_UP, SignInAddress.CONFIRM).stream()
                        .map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path))
                        .toArray(PathPatternRequestMatcher[]::new)),
                manager);
        this.codes = codes;
        this.myCodes = myCodes;
        this.secondFactors = secondFactors;
        this.devices = devices;
        this.clock = clock;
        setMfaEnabled(true);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SignedIn person = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new InsufficientAuthenticationException("Sign in with a password first"));
        Origin origin = devices.origin(request, person.getUsername());
        String path = request.getRequestURI();
        String code = request.getParameter("code") == null ? "" : request.getParameter("code");
        if (path.equals(SignInAddress.SET_UP)) {
            return proved(person, myCodes.confirm(code));
        }
        if (path.equals(SignInAddress.CONFIRM) && !secondFactors.of(person.id()).contains(SecondFactor.CODE)) {
            return password(person, request.getParameter("password"), origin);
        }
        return proved(person, codes.take(person.id(), code, origin));
    }

    /** Who got it wrong stays signed in as far as before. */
    @Override
    protected void unsuccessfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException, ServletException {
        getFailureHandler().onAuthenticationFailure(request, response, failed);
    }

    private Authentication password(SignedIn person, @Nullable String typed, Origin origin) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.unauthenticated(person.getUsername(), typed == null ? "" : typed);
        token.setDetails(origin);
        return getAuthenticationManager().authenticate(token);
    }

    private Authentication proved(SignedIn person, boolean isRight) {
        if (!isRight) {
            throw new BadCredentialsException("Not the code");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                List.of(FactorGrantedAuthority.withAuthority(Factors.CODE)
                        .issuedAt(clock.instant())
                        .build()));
    }
}
