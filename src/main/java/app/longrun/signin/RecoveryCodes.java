package app.longrun.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Component;

/** Ten codes on paper for whoever loses the authenticator: 128 random bits each, kept as a hash, good for once. */
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int CODE_BYTES = 16;
    /** Those made before November 2026 have 80 bits. */
    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{26}|[A-Z2-7]{16}");

    private final SecureRandom random = new SecureRandom();
    private final AccountsDatabase accounts;
    private final AccountTrail trail;
    private final Clock clock;

    RecoveryCodes(AccountsDatabase accounts, AccountTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ten new codes in groups of four, to be shown once; the old ones are void from now on. */
    List<String> renew(PersonId person) {
        List<String> codes = Stream.generate(this::fresh).limit(CODES).toList();
        return accounts.together(() -> {
            accounts.client()
                    .sql("delete from accounts.recovery_code where person_id = ?")
                    .param(person.id())
                    .update();
            codes.forEach(code -> accounts.client()
                    .sql("insert into accounts.recovery_code (person_id, hash) values (?, ?)")
                    .params(person.id(), hash(plain(code)))
                    .update());
            trail.record(person, "made new recovery codes");
            return codes;
        });
    }

    /** Takes {@code typed} if it is a code that was not used before; case, spaces and hyphens do not matter. */
    boolean take(PersonId person, String typed) {
        String code = plain(typed);
        if (!FORM.matcher(code).matches()) {
            return false;
        }
        return accounts.together(() -> {
            boolean isTaken = accounts.client()
                            .sql("update accounts.recovery_code set used_at = ?"
                                    + " where person_id = ? and hash = ? and used_at is null")
                            .params(
                                    OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                                    person.id(),
                                    hash(code))
                            .update()
                    == 1;
            if (isTaken) {
                trail.record(person, "used a recovery code");
            }
            return isTaken;
        });
    }

    /** How many are left. */
    int left(PersonId person) {
        return accounts.client()
                .sql("select count(*) from accounts.recovery_code where person_id = ? and used_at is null")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private String fresh() {
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        return String.join("-", Base32.toBase32String(bytes).replace("=", "").split("(?<=\\G.{4})"));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
