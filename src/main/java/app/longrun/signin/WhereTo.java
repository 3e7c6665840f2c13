package app.longrun.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After one more proof: to the page that asked for it, to the recovery codes of a new authenticator, or to the start. */
final class WhereTo implements AuthenticationSuccessHandler {

    private final SavedRequestAwareAuthenticationSuccessHandler asked =
            new SavedRequestAwareAuthenticationSuccessHandler();

    WhereTo() {
        asked.setRequestCache(MissingProof.ASKED);
        asked.setDefaultTargetUrl(SignInAddress.START);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        switch (request.getRequestURI()) {
            case SignInAddress.SET_UP ->
                request.getRequestDispatcher(SignInAddress.RECOVERY).forward(request, response);
            case SignInAddress.CONFIRM ->
                response.sendRedirect(LocalPath.from(request.getParameter("next"))
                        .map(LocalPath::path)
                        .orElse(SignInAddress.START));
            default -> asked.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
