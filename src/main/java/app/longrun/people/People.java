package app.longrun.people;

import app.longrun.identity.AuditTrail;
import app.longrun.identity.Caller;
import app.longrun.identity.Departures;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.Members;
import app.longrun.identity.Memberships;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.identity.Standing;
import app.longrun.identity.StepUp;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.GymId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody in the gym: who they are, what they may do, and the way out. */
@Service
@Transactional
@Needs(Permission.MANAGE_PEOPLE)
public class People {

    private static final Set<Role> GIVEN = Set.of(Role.OWNER, Role.COACH, Role.MEMBER);

    private final Members members;
    private final Memberships memberships;
    private final Departures departures;
    private final AuditTrail audit;

    People(Members members, Memberships memberships, Departures departures, AuditTrail audit) {
        this.members = members;
        this.memberships = memberships;
        this.departures = departures;
        this.audit = audit;
    }

    /** Everybody who belongs to the gym or did, by name; two statements. */
    @Transactional(readOnly = true)
    public List<PersonRow> all() {
        Map<MemberId, Standing> standings =
                memberships.of(gym()).stream().collect(Collectors.toMap(Standing::member, standing -> standing));
        return members.ever().stream()
                .map(member -> Optional.ofNullable(standings.get(member.id()))
                        .map(standing -> row(member, standing))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Gives somebody exactly these roles, good from their next call on; throws {@link Refusal} for no role, somebody who
     * has left, or a gym that would have no owner.
     */
    @StepUp
    public void give(MemberId id, Set<Role> roles) {
        if (roles.isEmpty() || !GIVEN.containsAll(roles)) {
            throw new Refusal("people.roles.none");
        }
        Set<Role> before = memberships.give(gym(), id, roles);
        audit.record(
                "changed the roles of",
                "member",
                id.id(),
                "from %s to %s".formatted(RoleWords.said(before), RoleWords.said(roles)),
                List.of(id));
    }

    /**
     * Removes somebody, from their next call on: their places ahead are free, what they did stays on record and readable
     * to them. Throws {@link Refusal} for the last owner and for somebody who has left.
     */
    @StepUp
    public void remove(MemberId id) {
        audit.record("removed", "member", id.id(), "", List.of(id));
        departures.depart(id);
    }

    private static PersonRow row(MemberName member, Standing standing) {
        Instant left = standing.leftAt();
        return new PersonRow(
                member.id(),
                member.name(),
                member.email(),
                standing.roles(),
                member.joinedOn(),
                left == null ? null : left.atZone(CurrentGym.zone()).toLocalDate(),
                member.id().equals(Caller.current().member()));
    }

    private static GymId gym() {
        return CurrentGym.get().id();
    }
}
