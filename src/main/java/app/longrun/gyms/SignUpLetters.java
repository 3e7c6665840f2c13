package app.longrun.gyms;

import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail whose link opens a gym. */
@Component
class SignUpLetters {

    private final SignUpRecords records;
    private final MailLetters letters;
    private final MessageSource words;
    private final String webAddress;
    private final SecureRandom random = new SecureRandom();

    SignUpLetters(
            SignUpRecords records,
            MailLetters letters,
            MessageSource words,
            @Value("${longrun.web.address}") String webAddress) {
        this.records = records;
        this.letters = letters;
        this.words = words;
        this.webAddress = webAddress;
    }

    /** The mail, with a fresh link that replaces any earlier one; none when the sign-up is over. */
    Optional<Mail> write(UUID id) {
        Secret secret = Secret.fresh(random);
        return records.promise(id, secret).map(stored -> {
            Map<String, Object> values = Map.of(
                    "gym", stored.request().gym().value(),
                    "name", stored.request().person().value(),
                    "address", webAddress + "/g/" + stored.request().slug(),
                    "hasAccount", stored.hasAccount(),
                    "link", webAddress + "/new-gym/" + secret.text());
            return new Mail(
                    "Longrun",
                    stored.request().email(),
                    words.getMessage("gyms.mail.subject", new Object[] {values.get("gym")}, Locale.ENGLISH),
                    letters.text("gym-sign-up", values),
                    letters.html("gym-sign-up", values),
                    List.of());
        });
    }
}
