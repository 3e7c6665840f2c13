package app.longrun.recovery;

import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mails of recovery. */
@Component
class RecoveryLetters {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SENDER = "Longrun";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    private final RecoveryRecords records;
    private final MailLetters letters;
    private final Clock clock;
    private final String webAddress;

    RecoveryLetters(
            RecoveryRecords records,
            MailLetters letters,
            Clock clock,
            @Value("${longrun.web.address}") String webAddress) {
        this.records = records;
        this.letters = letters;
        this.clock = clock;
        this.webAddress = webAddress;
    }

    /** The link; the secret is made only now and stands in the mail alone. */
    Mail link(Addressee to) {
        Secret secret = Secret.fresh(RANDOM);
        records.promise(to.person(), secret);
        return mail(
                to,
                "recovery-link",
                Map.of(
                        "name",
                        to.name(),
                        "link",
                        webAddress + "/recover/" + secret.text(),
                        "minutes",
                        RecoveryRecords.LINK_WORKS.toMinutes()));
    }

    /** Tells the person, who may not have done it. */
    Mail changed(Addressee to) {
        return mail(
                to,
                "recovery-changed",
                Map.of(
                        "name",
                        to.name(),
                        "when",
                        WHEN.format(clock.instant().atOffset(ZoneOffset.UTC)),
                        "link",
                        webAddress + "/forgot"));
    }

    private Mail mail(Addressee to, String letter, Map<String, Object> values) {
        return letters.write(letter, SENDER, to.email(), values, "recovery.mail." + letter + ".subject");
    }
}
