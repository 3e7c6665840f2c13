package app.longrun.identity;

import app.longrun.tenancy.CurrentGym;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to this gym, by name. */
@Service
@Transactional(readOnly = true)
@Needs(Permission.READ_PEOPLE)
public class Members {

    private final MemberRepository members;
    private final Memberships memberships;

    Members(MemberRepository members, Memberships memberships) {
        this.members = members;
        this.memberships = memberships;
    }

    /** Everybody who belongs to the gym now, by name. */
    public List<MemberName> all() {
        return members.findByLeftOnIsNullOrderByDisplayName().stream()
                .map(Member::name)
                .toList();
    }

    /** Everybody who coaches here now, by name; two statements. */
    public List<MemberName> coaches() {
        Set<MemberId> coaches = memberships.of(CurrentGym.get().id()).stream()
                .filter(standing -> standing.roles().contains(Role.COACH))
                .map(Standing::member)
                .collect(Collectors.toSet());
        return all().stream().filter(member -> coaches.contains(member.id())).toList();
    }

    /** Everybody who ever did, by name. */
    public List<MemberName> ever() {
        return members.findAll(Sort.by("displayName")).stream()
                .map(Member::name)
                .toList();
    }

    /** Those of {@code ids} who belong to this gym, or did. */
    public List<MemberName> named(Collection<MemberId> ids) {
        return members.findAllById(ids.stream().map(MemberId::id).toList()).stream()
                .map(Member::name)
                .toList();
    }
}
