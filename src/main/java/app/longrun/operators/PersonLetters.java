package app.longrun.operators;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person that an operator signed them out, and why. */
@Component
class PersonLetters {

    private static final String LETTER = """
            select a.display_name, a.email, s.reason, coalesce(o.display_name, 'Somebody') as operator
            from accounts.forced_sign_out s
            join accounts.account a on a.person_id = s.person_id
            left join accounts.account o on o.person_id = s.operator_id
            where s.id = ?""";

    private final AccountsDatabase accounts;
    private final MailLetters letters;
    private final MessageSource words;
    private final String webAddress;

    PersonLetters(
            AccountsDatabase accounts,
            MailLetters letters,
            MessageSource words,
            @Value("${longrun.web.address}") String webAddress) {
        this.accounts = accounts;
        this.letters = letters;
        this.words = words;
        this.webAddress = webAddress;
    }

    /** The mail; none where the person is gone. */
    Optional<Mail> write(ForcedSignOut told) {
        return accounts.client()
                .sql(LETTER)
                .param(told.id())
                .query((row, number) -> mail(
                        new EmailAddress(row.getString("email")),
                        Map.of(
                                "name",
                                row.getString("display_name"),
                                "operator",
                                row.getString("operator"),
                                "reason",
                                row.getString("reason"),
                                "link",
                                webAddress + "/forgot")))
                .optional();
    }

    private Mail mail(EmailAddress to, Map<String, Object> values) {
        return new Mail(
                "Longrun",
                to,
                words.getMessage("operators.mail.person.subject", null, Locale.ENGLISH),
                letters.text("forced-sign-out", values),
                letters.html("forced-sign-out", values),
                List.of());
    }
}
