package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail with an invitation's link, and the one that proves the address of somebody who asks to join. */
@Component
class InvitationLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private final AccountsDatabase accounts;
    private final MailLetters letters;
    private final Clock clock;
    private final String webAddress;
    private final SecureRandom random = new SecureRandom();

    InvitationLetters(
            AccountsDatabase accounts,
            MailLetters letters,
            Clock clock,
            @Value("${longrun.web.address}") String webAddress) {
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
        this.webAddress = webAddress;
    }

    private record Addressed(
            EmailAddress to, String name, String gym, String by, boolean needsApproval, String lastDay) {}

    /** The mail, with a fresh link that replaces any earlier one; none when the invitation waits no longer. */
    Optional<Mail> write(InvitationId id) {
        Secret secret = Secret.fresh(random);
        return accounts.client()
                .sql("""
                        update accounts.invitation i set secret_hash = :hash from accounts.gym g
                        where i.id = :id and g.id = i.gym_id and i.revoked_at is null and i.accepted_at is null
                          and i.expires_at > :now and g.closed_at is null
                        returning i.email, i.name, i.invited_by, i.needs_approval, i.expires_at, g.name as gym, g.time_zone""")
                .param("hash", secret.hash())
                .param("id", id.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Addressed(
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        row.getString("gym"),
                        row.getString("invited_by"),
                        row.getBoolean("needs_approval"),
                        DAY.format(row.getObject("expires_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.of(row.getString("time_zone"))))))
                .optional()
                .map(addressed -> mail(addressed, secret));
    }

    private Mail mail(Addressed addressed, Secret secret) {
        String kind = addressed.needsApproval() ? "join-proof" : "invitation";
        Map<String, Object> values = Map.of(
                "gym", addressed.gym(),
                "name", addressed.name(),
                "by", addressed.by(),
                "until", addressed.lastDay(),
                "link", webAddress + "/invitation/" + secret.text());
        return letters.write(
                kind,
                addressed.gym(),
                addressed.to(),
                values,
                "people.mail." + kind + ".subject",
                addressed.gym(),
                addressed.by());
    }
}
