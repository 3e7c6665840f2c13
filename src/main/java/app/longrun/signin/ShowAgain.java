package app.longrun.signin;

import app.longrun.identity.SignedIn;
import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the form again with what was typed, in the same answer: a wrong try opens no session and leaves nothing behind. */
public final class ShowAgain implements AuthenticationFailureHandler {

    private static final String OUTCOME = ShowAgain.class.getName();

    private final SecurityLog log;

    ShowAgain(SecurityLog log) {
        this.log = log;
    }

    /** What became of the try that {@code request} was forwarded for; none when somebody came by themselves. */
    public static @Nullable Outcome outcome(HttpServletRequest request) {
        return (Outcome) request.getAttribute(OUTCOME);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        note(request, failure);
        switch (failure) {
            case TooManyTriesException refused ->
                answer(request, response, Outcome.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS, refused.waitFor());
            case BusyException busy ->
                answer(request, response, Outcome.BUSY, HttpStatus.SERVICE_UNAVAILABLE, FewAtOnce.PATIENCE);
            default -> answer(request, response, Outcome.WRONG, HttpStatus.UNAUTHORIZED, Duration.ZERO);
        }
        request.getRequestDispatcher(SignInAddress.AGAIN).forward(request, response);
    }

    private void note(HttpServletRequest request, AuthenticationException failure) {
        SecurityEvent event = failure instanceof TooManyTriesException || failure instanceof BusyException
                ? SecurityEvent.THROTTLED
                : SecurityEvent.SIGN_IN_FAILED;
        SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .ifPresentOrElse(
                        person -> log.ofPerson(event, person.id().id(), ""),
                        () -> log.ofAccount(event, String.valueOf(request.getParameter("username")), ""));
    }

    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Outcome outcome,
            HttpStatus status,
            Duration wait) {
        if (outcome != Outcome.WRONG) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        }
        response.setStatus(status.value());
        request.setAttribute(OUTCOME, outcome);
    }
}
