package app.longrun.operators;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
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
    private final String webAddress;

    PersonLetters(AccountsDatabase accounts, MailLetters letters, @Value("${longrun.web.address}") String webAddress) {
        this.accounts = accounts;
        this.letters = letters;
        this.webAddress = webAddress;
    }

    /** The mail; none where the person is gone. */
    Optional<Mail> write(ForcedSignOut told) {
        return accounts.client()
                .sql(LETTER)
                .param(told.id())
                .query((row, number) -> letters.write(
                        "forced-sign-out",
                        "Longrun",
                        new EmailAddress(row.getString("email")),
                        Map.of(
                                "name",
                                row.getString("display_name"),
                                "operator",
                                row.getString("operator"),
                                "reason",
                                row.getString("reason"),
                                "link",
                                webAddress + "/forgot"),
                        "operators.mail.person.subject"))
                .optional();
    }
}
