package app.longrun.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Whether a password could be right, told without a slow hash; of wrong ones, 63 of 64 could not. */
final class Likelihood {

    private static final String NOBODY = "nobody ";

    private final UserDetailsService accounts;
    private final HintedEncoder hints;
    private final WrongBefore wrong;

    Likelihood(UserDetailsService accounts, HintedEncoder hints, WrongBefore wrong) {
        this.accounts = accounts;
        this.hints = hints;
        this.wrong = wrong;
    }

    boolean couldBeRight(Authentication typed) {
        String password = password(typed);
        String stored = stored(typed.getName());
        boolean isHinted = stored.startsWith(NOBODY)
                ? hints.couldMatchNobody(password, typed.getName())
                : hints.couldMatch(password, stored);
        return isHinted && !wrong.knows(password, stored);
    }

    /** The slow hash said no. */
    void wasWrong(Authentication typed) {
        wrong.note(password(typed), stored(typed.getName()));
    }

    private static String password(Authentication typed) {
        return FewAtOnce.normal(String.valueOf(typed.getCredentials()));
    }

    /** What is stored for {@code account}, or stands for it when there is none. */
    String stored(String account) {
        try {
            return String.valueOf(accounts.loadUserByUsername(account).getPassword());
        } catch (UsernameNotFoundException nobody) {
            return NOBODY + account;
        }
    }
}
