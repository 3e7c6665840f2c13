package app.longrun.signin;

import app.longrun.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password as Spring Security does, unless so many have failed that a slow hash is too good for the next: then
 * only one that could be right is looked at. An account that does not exist is treated alike in every step.
 */
final class PasswordProof implements AuthenticationProvider {

    private final UserDetailsService accounts;
    private final DaoAuthenticationProvider check;
    private final HintedEncoder hints;
    private final Tries tries;

    PasswordProof(UserDetailsService accounts, PasswordEncoder passwords, HintedEncoder hints, Tries tries) {
        this.accounts = accounts;
        this.check = new DaoAuthenticationProvider(accounts);
        check.setPasswordEncoder(passwords);
        this.hints = hints;
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        TrySource source = TrySource.of(typed);
        Lane lane = tries.lane(source);
        if (lane == Lane.SHUT || (lane == Lane.NARROW && !couldBeRight(typed))) {
            tries.refused(source);
            throw new TooManyTriesException();
        }
        try {
            Authentication proved = check.authenticate(typed);
            tries.succeeded(source);
            return proved;
        } catch (BadCredentialsException wrong) {
            tries.failed(source);
            if (lane == Lane.NARROW) {
                throw new TooManyTriesException();
            }
            throw wrong;
        } catch (Refusal busy) {
            throw new TooManyTriesException();
        }
    }

    private boolean couldBeRight(Authentication typed) {
        String password = FewAtOnce.normal(String.valueOf(typed.getCredentials()));
        @Nullable String stored = stored(typed.getName());
        return stored == null ? hints.couldMatchNobody(password, typed.getName()) : hints.couldMatch(password, stored);
    }

    private @Nullable String stored(String account) {
        try {
            return accounts.loadUserByUsername(account).getPassword();
        } catch (UsernameNotFoundException nobody) {
            return null;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
