package app.longrun.shell;

import app.longrun.identity.GymAccess;
import app.longrun.identity.SignedIn;
import app.longrun.signin.MissingProof;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Opens a person's own pages to whoever has proved all their account asks for; the start also asks owners for more. */
@Component
class SignedInFully implements AuthorizationManager<RequestAuthorizationContext> {

    private final GymAccess access;

    SignedInFully(GymAccess access) {
        this.access = access;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Authentication person = authentication.get();
        if (SignedIn.in(person).isEmpty()) {
            return new AuthorizationDecision(false);
        }
        boolean isStart = RootAddress.START.equals(context.getRequest().getRequestURI());
        return access.isComplete(person) && !(isStart && access.isUnprovenOwner(person))
                ? new AuthorizationDecision(true)
                : MissingProof.ofSecondFactor();
    }
}
