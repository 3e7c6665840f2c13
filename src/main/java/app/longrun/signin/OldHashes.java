package app.longrun.signin;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.Refusal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes a password anew, while it is known, where it is stored with older parameters or with a hint of a former key. */
@Component
class OldHashes {

    private final AccountsDatabase accounts;
    private final PasswordEncoder passwords;
    private final HintedEncoder hints;

    OldHashes(AccountsDatabase accounts, PasswordEncoder passwords, @Qualifier("hinted") HintedEncoder hints) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hints = hints;
    }

    /** Renews {@code stored}, for which {@code typed} has just been right; if the machine is busy, at the next sign-in. */
    void renew(String typed, String stored) {
        if (!passwords.upgradeEncoding(stored) && hints.isCurrent(FewAtOnce.normal(typed), stored)) {
            return;
        }
        try {
            // Only over the very hash that was checked: a password that changes just now stays changed.
            accounts.client()
                    .sql("update accounts.account set password_hash = ? where password_hash = ?")
                    .params(passwords.encode(typed), stored)
                    .update();
        } catch (Refusal busy) {
            return;
        }
    }
}
