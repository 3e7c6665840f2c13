package app.longrun.passkeys;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Takes what a device shows; what is no passkey at all is no error of ours either. */
final class PasskeyFilter extends WebAuthnAuthenticationFilter {

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            return super.attemptAuthentication(request, response);
        } catch (IllegalArgumentException e) {
            throw new BadCredentialsException("Not a passkey", e);
        }
    }
}
