package app.longrun.signin;

import app.longrun.identity.OutsideGyms;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The signed-in person's own password. */
@Service
public class MyPassword {

    private static final int TRIES = 10;

    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final UserDetailsService accounts;
    private final RateLimit rates;

    MyPassword(Passwords passwords, PasswordEncoder encoder, UserDetailsService accounts, RateLimit rates) {
        this.passwords = passwords;
        this.encoder = encoder;
        this.accounts = accounts;
        this.rates = rates;
    }

    /** Changes it from {@code current}, which must be right, to {@code wanted}, which must be good. */
    @OutsideGyms
    @StepUp
    public void change(String current, String wanted) {
        SignedIn me = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        passwords.check(wanted, me.getUsername(), me.name());
        if (!rates.allows("password-change", me.id().id().toString(), TRIES, Duration.ofHours(1))) {
            throw new Refusal("signin.tries");
        }
        if (!encoder.matches(
                current, accounts.loadUserByUsername(me.getUsername()).getPassword())) {
            throw new Refusal("signin.password.wrong");
        }
        passwords.change(me.id(), passwords.hash(wanted, me.getUsername(), me.name()), "changed the password");
    }
}
