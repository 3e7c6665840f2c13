package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account behind an e-mail address that somebody signs in with. */
@Component
class SignInAccounts implements UserDetailsService {

    private final AccountsDatabase accounts;

    SignInAccounts(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.account(address(typed)).orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            throw new UsernameNotFoundException("Not an e-mail address", e);
        }
    }
}
