package app.longrun.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.authorization.RequiredFactorError;

/** The caller may do this, after proving once more who they are; the pages lead there and back. */
public final class StepUpNeededException extends AuthorizationDeniedException {

    /** What Spring Security calls missing here; no session ever holds it. */
    public static final String FRESH_PROOF = "FACTOR_FRESH_PROOF";

    private static final long serialVersionUID = 1L;

    StepUpNeededException(Duration within) {
        super(
                "A proof of identity not older than " + within + " is needed",
                new FactorAuthorizationDecision(
                        List.of(RequiredFactorError.createExpired(RequiredFactor.withAuthority(FRESH_PROOF)
                                .validDuration(within)
                                .build()))));
    }
}
