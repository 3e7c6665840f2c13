package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Memberships;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.identity.Standing;
import app.longrun.identity.StepUp;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people into the gym by mail, one or a whole pasted list, and takes invitations back. */
@Service
@Transactional
@Needs(Permission.MANAGE_PEOPLE)
public class Invitations {

    /** How many lines a list may have. */
    static final int MOST_LINES = 300;

    private static final int MOST_A_DAY = 600;

    private final InvitationRecords records;
    private final Members members;
    private final Memberships memberships;
    private final AccountsDatabase accounts;
    private final RateLimit rates;
    private final AuditTrail audit;
    private final Clock clock;

    Invitations(
            InvitationRecords records,
            Members members,
            Memberships memberships,
            AccountsDatabase accounts,
            RateLimit rates,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.members = members;
        this.memberships = memberships;
        this.accounts = accounts;
        this.rates = rates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who was invited and has not come, by name. */
    @Transactional(readOnly = true)
    public List<InvitedPerson> waiting() {
        Instant now = clock.instant();
        return records.waiting(CurrentGym.get().id()).stream()
                .map(found -> new InvitedPerson(
                        found.id(),
                        found.name(),
                        found.email(),
                        found.roles(),
                        found.expiresAt().atZone(CurrentGym.zone()),
                        !found.expiresAt().isAfter(now)))
                .toList();
    }

    /**
     * Invites everybody on the list to be a member, one person a line; lines that cannot be sent come back with a reason.
     * Throws {@link Refusal} for no lines or too many of them.
     */
    public InvitationsSent invite(String pasted) {
        return inviteAs(pasted, Set.of(Role.MEMBER));
    }

    /**
     * The same with any roles, which are the same for all of them; what opens other people's data asks for a fresh proof.
     * Throws {@link Refusal} for no role as well.
     */
    @StepUp
    public InvitationsSent invite(String pasted, Set<Role> roles) {
        return inviteAs(pasted, roles);
    }

    private InvitationsSent inviteAs(String pasted, Set<Role> roles) {
        List<String> lines = pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new Refusal("people.invite.none");
        }
        if (lines.size() > MOST_LINES) {
            throw new Refusal("people.invite.many", MOST_LINES);
        }
        if (roles.isEmpty() || !Set.of(Role.OWNER, Role.COACH, Role.MEMBER).containsAll(roles)) {
            throw new Refusal("people.roles.none");
        }
        return records.together(() -> invite(lines, roles));
    }

    private InvitationsSent invite(List<String> lines, Set<Role> roles) {
        Map<EmailAddress, String> taken = taken();
        List<KeptLine> kept = new ArrayList<>();
        int sent = 0;
        for (String line : lines) {
            String reason = PastedLine.read(line)
                    .map(read -> invite(read, roles, taken))
                    .orElse("people.invite.form");
            if (reason.isEmpty()) {
                sent++;
            } else {
                kept.add(new KeptLine(line, reason));
            }
        }
        return new InvitationsSent(sent, kept);
    }

    /** Sends the mail again, with a new link that works for another 14 days; the earlier link stops working. */
    public void resend(InvitationId id) {
        refuseFlood();
        records.together(() -> {
            if (!records.renew(gym(), id)) {
                throw new Refusal("people.invite.gone");
            }
            return InvitationJobs.send(accounts.jobs(), id);
        });
        audit.record("invited again", "invitation", id.id(), "");
    }

    /** Takes the invitation back: its link stops working. */
    public void revoke(InvitationId id) {
        audit.record("took back", "invitation", id.id(), "");
        if (!records.revoke(gym(), id)) {
            throw new Refusal("people.invite.gone");
        }
    }

    /** Empty when the mail goes out, else the reason why not. */
    private String invite(PastedLine line, Set<Role> roles, Map<EmailAddress, String> taken) {
        String reason = taken.putIfAbsent(line.email(), "people.invite.twice");
        if (reason != null) {
            return reason;
        }
        if (!rates.allows("invite", gym().id().toString(), MOST_A_DAY, Duration.ofDays(1))) {
            return "people.invite.flood";
        }
        InvitationId id =
                records.keep(gym(), line, roles, false, Caller.current().name());
        audit.record("invited", "invitation", id.id(), "as " + RoleWords.said(roles));
        InvitationJobs.send(accounts.jobs(), id);
        return "";
    }

    private void refuseFlood() {
        if (!rates.allows("invite", gym().id().toString(), MOST_A_DAY, Duration.ofDays(1))) {
            throw new Refusal("people.invite.flood");
        }
    }

    /** The addresses that need no invitation, and why. */
    private Map<EmailAddress, String> taken() {
        Map<EmailAddress, String> taken = new HashMap<>();
        Map<Object, Standing> standings =
                memberships.of(gym()).stream().collect(Collectors.toMap(Standing::member, standing -> standing));
        for (MemberName member : members.all()) {
            Standing standing = standings.get(member.id());
            if (standing != null && standing.isActive()) {
                taken.put(member.email(), "people.invite.member");
            }
        }
        waiting().stream()
                .filter(invited -> !invited.isExpired())
                .forEach(invited -> taken.put(invited.email(), "people.invite.already"));
        return taken;
    }

    private static GymId gym() {
        return CurrentGym.get().id();
    }
}
