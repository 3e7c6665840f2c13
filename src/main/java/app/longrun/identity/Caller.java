package app.longrun.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, in the bound gym, as the door found them.
 *
 * @param person none for a visitor or a system actor
 * @param member none for whoever does not belong to the gym
 * @param name a display name, or the system actor's
 * @param actingAs in what capacity, where it is not their own in this gym, such as support
 */
public record Caller(
        @Nullable PersonId person,
        @Nullable MemberId member,
        String name,
        Set<Role> roles,
        Set<Permission> permissions,
        @Nullable String actingAs) {

    /** Somebody who acts for themselves. */
    public Caller(
            @Nullable PersonId person,
            @Nullable MemberId member,
            String name,
            Set<Role> roles,
            Set<Permission> permissions) {
        this(person, member, name, roles, permissions, null);
    }

    private static final ScopedValue<Caller> BOUND = ScopedValue.newInstance();

    /** The caller of the service call that is running; throws {@link IllegalStateException} outside the door. */
    public static Caller current() {
        return bound().orElseThrow(() -> new IllegalStateException("Nobody has come through the door"));
    }

    static Optional<Caller> bound() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    static <T extends @Nullable Object, X extends Throwable> T within(Caller caller, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(BOUND, caller).call(work);
    }

    /** Whether the caller holds {@code permission} in the bound gym. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The caller as a member; throws {@link NotAllowedException} for anybody else. */
    public MemberId self() {
        if (member == null) {
            throw new NotAllowedException("Only members of this gym can do this");
        }
        return member;
    }

    /** Makes sure the caller is {@code owner}, or holds {@code otherwise}, which lets one act for others. */
    public void mustBe(MemberId owner, Permission otherwise) {
        if (!owner.equals(member) && !may(otherwise)) {
            throw new NotAllowedException("This belongs to somebody else");
        }
    }
}
