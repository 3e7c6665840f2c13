package app.longrun.trials;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail that confirms a claim. */
@Service
@Transactional
@Needs(Permission.READ_CLAIMS)
public class ClaimLetters {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ClaimRepository claims;
    private final ClaimRecords records;
    private final MailLetters letters;
    private final Clock clock;
    private final String webAddress;

    ClaimLetters(
            ClaimRepository claims,
            ClaimRecords records,
            MailLetters letters,
            Clock clock,
            @Value("${longrun.web.address}") String webAddress) {
        this.claims = claims;
        this.records = records;
        this.letters = letters;
        this.clock = clock;
        this.webAddress = webAddress;
    }

    /**
     * The confirmation, with a fresh cancel link: a second one, after a send that failed, replaces the first. None when
     * the place was given back or the class has begun.
     */
    public Optional<Mail> write(ClaimId id) {
        return records.find(id).filter(claim -> claim.isAhead(clock.instant())).map(claim -> {
            Secret token = Secret.fresh(RANDOM);
            claims.getReferenceById(id.id()).promise(token);
            return confirmation(claim, CurrentGym.get(), token);
        });
    }

    private Mail confirmation(ClaimedClass claim, Gym gym, Secret token) {
        Map<String, Object> values = Map.of(
                "gym", gym.name(),
                "name", claim.name().value(),
                "class", claim.on().name(),
                "when", WHEN.format(claim.on().startsAt()),
                "minutes", claim.on().minutes(),
                "cancel", cancelLink(gym, claim.id(), token));
        return letters.write(
                        "claim-confirmation",
                        gym.name(),
                        claim.email(),
                        values,
                        "trials.mail.subject",
                        gym.name(),
                        WHEN.format(claim.on().startsAt()))
                .with(ClassInvitation.of(claim, gym));
    }

    private String cancelLink(Gym gym, ClaimId claim, Secret token) {
        return "%s/free-class/%s/cancel/%s/%s".formatted(webAddress, gym.slug(), claim.id(), token.text());
    }
}
