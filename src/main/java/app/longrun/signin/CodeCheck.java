package app.longrun.signin;

import app.longrun.identity.PersonId;
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
        // Eighty random bits need no guard, and they are the way in while somebody else guesses six digits.
        if (recovery.take(person, typed)) {
            return true;
        }
        TrySource source = TrySource.ofCode(person, origin);
        if (!tries.allowsCode(source)) {
            throw new TooManyTriesException();
        }
        // Counted first: many guesses at once must not all be looked at.
        tries.failed(source);
        boolean isRight = codes.take(person, typed.replace(" ", ""));
        if (isRight) {
            tries.succeeded(source);
        }
        return isRight;
    }
}
