package app.longrun.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the form again with what was typed, in the same answer: a wrong try opens no session and leaves nothing behind. */
public final class ShowAgain implements AuthenticationFailureHandler {

    private static final String OUTCOME = ShowAgain.class.getName();
    private static final String SECONDS = "60";

    ShowAgain() {}

    /** What became of the try that {@code request} was forwarded for; none when somebody came by themselves. */
    public static @Nullable Outcome outcome(HttpServletRequest request) {
        return (Outcome) request.getAttribute(OUTCOME);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        boolean isTooMany = failure instanceof TooManyTriesException;
        if (isTooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        response.setStatus((isTooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
        request.setAttribute(OUTCOME, isTooMany ? Outcome.TOO_MANY : Outcome.WRONG);
        request.getRequestDispatcher(SignInAddress.AGAIN).forward(request, response);
    }
}
