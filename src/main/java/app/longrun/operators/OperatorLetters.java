package app.longrun.operators;

import app.longrun.identity.AccountsDatabase;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Mail;
import app.longrun.platform.MailLetters;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the owners of a gym what an operator did to it, and why. */
@Component
class OperatorLetters {

    private static final String LETTER = """
            select g.name as gym, g.time_zone, coalesce(g.suspended_because, '') as suspended_because,
                   w.display_name as owner, w.email, o.display_name as operator, v.reason, v.ends_at
            from accounts.gym g
            join accounts.account w on w.person_id = :owner
            join accounts.account o on o.person_id = :operator
            left join lateral (
              select reason, ends_at from accounts.support_visit
              where gym_id = g.id and person_id = :operator order by began_at desc limit 1) v on true
            where g.id = :gym""";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final AccountsDatabase accounts;
    private final MailLetters letters;

    OperatorLetters(AccountsDatabase accounts, MailLetters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /** The mail to one owner; none where the owner or the gym is gone. */
    Optional<Mail> write(OwnerNotice told) {
        return accounts.client()
                .sql(LETTER)
                .param("gym", told.gym())
                .param("owner", told.owner())
                .param("operator", told.operator())
                .query((row, number) -> {
                    boolean isVisit = told.notice() == Notice.VISIT;
                    return mail(
                            told.notice(),
                            row.getString("gym"),
                            new EmailAddress(row.getString("email")),
                            Map.of(
                                    "name",
                                    row.getString("owner"),
                                    "gym",
                                    row.getString("gym"),
                                    "operator",
                                    row.getString("operator"),
                                    "reason",
                                    isVisit ? row.getString("reason") : row.getString("suspended_because"),
                                    "until",
                                    isVisit
                                            ? until(
                                                    row.getObject("ends_at", OffsetDateTime.class),
                                                    row.getString("time_zone"))
                                            : "",
                                    "notice",
                                    told.notice().name().toLowerCase(Locale.ROOT)));
                })
                .optional();
    }

    private Mail mail(Notice notice, String gym, EmailAddress to, Map<String, Object> values) {
        return letters.write(
                "operator-notice",
                "Longrun",
                to,
                values,
                "operators.mail.subject." + notice.name().toLowerCase(Locale.ROOT),
                gym);
    }

    private static String until(@Nullable OffsetDateTime end, String zone) {
        return end == null ? "" : WHEN.format(end.atZoneSameInstant(ZoneId.of(zone)));
    }
}
