package app.longrun.passkeys;

import app.longrun.identity.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Takes what a device shows; what is no passkey at all is no error of ours either. */
final class PasskeyFilter extends WebAuthnAuthenticationFilter {

    /** The parameter that says that somebody signed in proves once more who they are. */
    private static final String CONFIRM = "confirm";

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            return asExpected(request, super.attemptAuthentication(request, response));
        } catch (IllegalArgumentException e) {
            throw new BadCredentialsException("Not a passkey", e);
        }
    }

    /** A fresh proof is given by whoever is signed in, and by nobody else. */
    private static Authentication asExpected(HttpServletRequest request, Authentication shown) {
        Optional<SignedIn> here = SignedIn.in(SecurityContextHolder.getContext().getAuthentication());
        if (request.getParameter(CONFIRM) != null && !here.equals(SignedIn.in(shown))) {
            throw new BadCredentialsException("Somebody else's passkey");
        }
        return shown;
    }
}
