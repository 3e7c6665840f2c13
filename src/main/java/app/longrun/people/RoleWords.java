package app.longrun.people;

import app.longrun.identity.Role;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Roles as they are stored: an array of their names. */
final class RoleWords {

    private RoleWords() {}

    static Set<Role> read(Array stored) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) stored.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    static String[] write(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    /** For the audit trail: {@code coach and member}. */
    static String said(Collection<Role> roles) {
        return String.join(
                " and ",
                roles.stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
