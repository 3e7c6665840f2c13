package app.longrun.identity;

import java.util.List;
import java.util.Set;

/** What a role may do, for tests of other packages. */
public final class RolePermissions {

    private RolePermissions() {}

    /** Of the role by itself. */
    public static Set<Permission> alone(Role role) {
        return Role.permissionsOf(List.of(role));
    }

    /** Of somebody with the role, who may do what any visitor may as well. */
    public static Set<Permission> of(Role role) {
        return Role.permissionsOf(List.of(role, Role.VISITOR));
    }
}
