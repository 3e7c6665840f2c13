package app.longrun.signin;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.platform.Refusal;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and how they are stored. */
@Component
public class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** The estimate's own line for what holds out online; {@code Count.ACCOUNT_DAY} says what an account bears. */
    private static final double GUESSES = 100_000_000;

    /** The estimate takes more than linear time, and what begins so long cannot be common. */
    private static final int ESTIMATED = 40;

    private final PasswordEncoder encoder;
    private final AccountsDatabase accounts;
    private final AccountTrail trail;
    private final ApplicationEventPublisher events;
    private final Zxcvbn estimate = estimate();

    Passwords(
            PasswordEncoder encoder, AccountsDatabase accounts, AccountTrail trail, ApplicationEventPublisher events) {
        this.encoder = encoder;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
    }

    /**
     * A password as it is stored; a {@link Refusal} says why not when it is too short, too long or easily guessed, or that
     * the machine is busy. Slow on purpose: call it outside transactions.
     *
     * @param own what others know of the person, such as mail address and name
     */
    public String hash(String typed, String... own) {
        check(typed, own);
        return Objects.requireNonNull(encoder.encode(typed));
    }

    /** Gives {@code person} a new password, made by {@link #hash}, and tells who wants to know. */
    public void change(PersonId person, String hash, String how) {
        accounts.together(() -> {
            accounts.client()
                    .sql("update accounts.account set password_hash = ? where person_id = ?")
                    .params(hash, person.id())
                    .update();
            trail.record(person, how);
            return true;
        });
        events.publishEvent(new PasswordChanged(person));
    }

    void check(String typed, String... own) {
        String password = FewAtOnce.normal(typed);
        int letters = password.codePointCount(0, password.length());
        if (letters < SHORTEST) {
            throw new Refusal("signin.password.short", SHORTEST);
        }
        if (letters > LONGEST) {
            throw new Refusal("signin.password.long", LONGEST);
        }
        String start = password.substring(0, Math.min(ESTIMATED, password.length()));
        if (estimate.measure(start, words(own)).getGuesses() < GUESSES) {
            throw new Refusal("signin.password.common");
        }
    }

    /** The whole address, its parts, the name and its parts. */
    private static List<String> words(String... own) {
        List<String> words = new ArrayList<>(List.of("longrun"));
        for (String text : own) {
            words.add(text);
            words.addAll(List.of(text.split("[@.\\s]+")));
        }
        return words.stream().filter(word -> word.length() > 2).toList();
    }

    private static Zxcvbn estimate() {
        try {
            return new ZxcvbnBuilder()
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords is missing from the class path", e);
        }
    }
}
