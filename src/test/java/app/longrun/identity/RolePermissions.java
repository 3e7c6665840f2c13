package app.longrun.identity;

import java.util.List;
import java.util.Set;

/** What a role may do, for tests of other packages. */
public final class RolePermissions {

    private RolePermissions() {}

    public static Set<Permission> of(Role role) {
        return Role.permissionsOf(List.of(role, Role.VISITOR));
    }
}
