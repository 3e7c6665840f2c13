package app.longrun.signin;

import app.longrun.platform.Refusal;
import app.longrun.throttle.Lane;
import app.longrun.throttle.Standing;
import app.longrun.throttle.Tries;
import app.longrun.throttle.TrySource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password as Spring Security does, but spends a slow hash only on one that could be right: it is counted first,
 * and a quick hash tells most wrong ones. So the right one never waits behind them. An account that does not exist is
 * treated alike in every step.
 */
final class PasswordProof implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final Likelihood likelihood;
    private final OldHashes oldHashes;
    private final Tries tries;

    PasswordProof(
            UserDetailsService accounts,
            PasswordEncoder passwords,
            Likelihood likelihood,
            OldHashes oldHashes,
            Tries tries) {
        this.check = new DaoAuthenticationProvider(accounts);
        check.setPasswordEncoder(passwords);
        this.likelihood = likelihood;
        this.oldHashes = oldHashes;
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        TrySource source = Origin.source(typed);
        Standing before = tries.look(source);
        boolean couldBeRight = before.lane() != Lane.SHUT && likelihood.couldBeRight(typed);
        if (!before.isOpen() && !couldBeRight) {
            tries.refused(source);
            throw new TooManyTriesException(before.waitFor());
        }
        Standing standing = tries.count(source);
        if (!couldBeRight) {
            throw wrong(standing);
        }
        return hashed(typed, source, standing);
    }

    private Authentication hashed(Authentication typed, TrySource source, Standing standing) {
        String stored = likelihood.stored(typed.getName());
        try {
            Authentication proved = check.authenticate(typed);
            tries.succeeded(source);
            oldHashes.renew(String.valueOf(typed.getCredentials()), stored);
            return proved;
        } catch (BadCredentialsException wrong) {
            likelihood.wasWrong(typed);
            throw wrong(standing);
        } catch (Refusal busy) {
            tries.giveBack(source);
            throw new BusyException();
        }
    }

    private static AuthenticationException wrong(Standing standing) {
        return standing.isOpen()
                ? new BadCredentialsException("Not the password")
                : new TooManyTriesException(standing.waitFor());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
