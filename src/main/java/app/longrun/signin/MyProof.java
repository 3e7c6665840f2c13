package app.longrun.signin;

import app.longrun.identity.Anybody;
import app.longrun.identity.SecondFactor;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What can be asked of whoever is signing in and has not proved everything yet. */
@Service
public class MyProof {

    private final SecondFactors secondFactors;

    MyProof(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    /** Whether a code is what to ask for; false for nobody. */
    @Anybody
    public boolean isByCode() {
        return keeps(SecondFactor.CODE);
    }

    /** Whether a passkey is; false for nobody. */
    @Anybody
    public boolean isByPasskey() {
        return keeps(SecondFactor.PASSKEY);
    }

    private boolean keeps(SecondFactor kind) {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .filter(person -> secondFactors.of(person.id()).contains(kind))
                .isPresent();
    }
}
