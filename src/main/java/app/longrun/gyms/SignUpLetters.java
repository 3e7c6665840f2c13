package app.longrun.gyms;

import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail whose link opens a gym. */
@Component
class SignUpLetters {

    private final SignUpRecords records;
    private final MailLetters letters;
    private final String webAddress;
    private final SecureRandom random = new SecureRandom();

    SignUpLetters(SignUpRecords records, MailLetters letters, @Value("${longrun.web.address}") String webAddress) {
        this.records = records;
        this.letters = letters;
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
            return letters.write(
                    "gym-sign-up",
                    "Longrun",
                    stored.request().email(),
                    values,
                    "gyms.mail.subject",
                    stored.request().gym().value());
        });
    }
}
