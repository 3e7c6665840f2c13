package app.longrun.signin;

import app.longrun.identity.PersonId;
import app.longrun.throttle.Standing;
import app.longrun.throttle.Tries;
import app.longrun.throttle.TrySource;
import org.springframework.stereotype.Component;

/** Checks a code at sign-in: the authenticator's, of which few may be guessed, or one for recovery. */
@Component
class CodeCheck {

    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;
    private final Tries tries;

    CodeCheck(OneTimeCodes codes, RecoveryCodes recovery, Tries tries) {
        this.codes = codes;
        this.recovery = recovery;
        this.tries = tries;
    }

    /** Takes {@code typed} if it is right; throws {@link TooManyTriesException} when it is not even looked at. */
    boolean take(PersonId person, String typed, Origin origin) {
        // So many random bits need no guard, and they are the way in while somebody else guesses six digits.
        if (recovery.take(person, typed)) {
            return true;
        }
        TrySource source = TrySource.ofCode(person, origin.network(), origin.device());
        Standing standing = tries.count(source);
        if (!standing.isOpen()) {
            throw new TooManyTriesException(standing.waitFor());
        }
        boolean isRight = codes.take(person, typed.replace(" ", ""));
        if (isRight) {
            tries.succeeded(source);
        }
        return isRight;
    }
}
