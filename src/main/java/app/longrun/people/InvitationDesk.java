package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Anybody;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonId;
import app.longrun.identity.PersonName;
import app.longrun.identity.Registrar;
import app.longrun.identity.SignedIn;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.signin.Passwords;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Where an invitation's link leads. Looking changes nothing. Accepting keeps the link for one person first, then writes
 * the gym's row, then opens the door: whatever stops it half-way, the same person can do it again and nobody else.
 */
@Service
public class InvitationDesk {

    private final AccountsDatabase accounts;
    private final InvitationRecords records;
    private final Admissions admissions;
    private final Registrar registrar;
    private final Passwords passwords;
    private final Clock clock;

    InvitationDesk(
            AccountsDatabase accounts,
            InvitationRecords records,
            Admissions admissions,
            Registrar registrar,
            Passwords passwords,
            Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.admissions = admissions;
        this.registrar = registrar;
        this.passwords = passwords;
        this.clock = clock;
    }

    private record Found(InvitationId id, GymId gym, OpenInvitation open) {}

    /** What the link opens; one that expired, was taken back or used, and one that never was, are alike empty. */
    @Anybody
    public Optional<OpenInvitation> look(Secret secret) {
        return find(secret).map(Found::open);
    }

    /**
     * Makes an account for the invited address and lets it in.
     *
     * @throws Refusal with nothing stored, when the link opens nothing, the address has an account, or name or password
     *     will not do
     */
    @Anybody
    public Accepted acceptAsNew(Secret secret, PersonName name, String password) {
        Found found = find(secret).orElseThrow(InvitationDesk::dead);
        String hash = passwords.hash(password, found.open().email().value(), name.value());
        PersonId person = accounts.together(() -> {
            PersonId made = register(found.open().email(), name, hash);
            takeFor(found, made);
            return made;
        });
        return finish(found, person, name.value(), found.open().email());
    }

    /** Lets the signed-in person in; throws {@link Refusal} when the link opens nothing for them. */
    @OutsideGyms
    public Accepted accept(Secret secret) {
        Found found = find(secret).orElseThrow(InvitationDesk::dead);
        if (!found.open().isForViewer()) {
            throw new Refusal("people.invitation.other");
        }
        SignedIn self = viewer().orElseThrow();
        takeFor(found, self.id());
        return finish(found, self.id(), self.name(), new EmailAddress(self.getUsername()));
    }

    private Accepted finish(Found found, PersonId person, String name, EmailAddress email) {
        OpenInvitation open = found.open();
        if (open.needsApproval()) {
            admissions.ask(found.gym(), person);
        } else {
            boolean isInvited = email.equals(open.email());
            String detail = isInvited ? "invited" : "invited under another address";
            admissions.admit(found.gym(), person, name, email, open.roles(), detail);
        }
        records.close(found.id());
        return new Accepted(open.slug(), open.gym(), open.needsApproval());
    }

    private PersonId register(EmailAddress email, PersonName name, String hash) {
        try {
            return registrar.register(email, name.value(), hash);
        } catch (DuplicateKeyException e) {
            Refusal known = new Refusal("people.invitation.known");
            known.initCause(e);
            throw known;
        }
    }

    private void takeFor(Found found, PersonId person) {
        if (!records.take(found.id(), person)) {
            throw dead();
        }
    }

    private Optional<Found> find(Secret secret) {
        EmailAddress viewer =
                viewer().map(self -> new EmailAddress(self.getUsername())).orElse(null);
        UUID self = viewer().map(person -> person.id().id()).orElse(null);
        return accounts.client()
                .sql("""
                        select i.id, i.gym_id, g.name as gym, g.slug, i.invited_by, i.name, i.email, i.roles,
                               i.needs_approval, a.person_id is not null as has_account
                        from accounts.invitation i
                        join accounts.gym g on g.id = i.gym_id
                        left join accounts.account a on a.email = i.email
                        where i.secret_hash = :hash and i.revoked_at is null and i.accepted_at is null
                          and i.expires_at > :now and g.closed_at is null
                          and (i.taken_by is null or i.taken_by = :self or i.taken_by = a.person_id)""")
                .param("hash", secret.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("self", self, java.sql.Types.OTHER)
                .query((row, number) -> new Found(
                        new InvitationId(row.getObject("id", UUID.class)),
                        new GymId(row.getObject("gym_id", UUID.class)),
                        new OpenInvitation(
                                row.getString("gym"),
                                row.getString("slug"),
                                row.getString("invited_by"),
                                row.getString("name"),
                                new EmailAddress(row.getString("email")),
                                RoleWords.read(row.getArray("roles")),
                                row.getBoolean("needs_approval"),
                                row.getBoolean("has_account"),
                                viewer)))
                .optional();
    }

    private static Optional<SignedIn> viewer() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Refusal dead() {
        return new Refusal("people.invitation.dead");
    }
}
