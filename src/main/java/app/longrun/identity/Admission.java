package app.longrun.identity;

import app.longrun.tenancy.Binding;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * The door's answer.
 *
 * @param caller whom to let in; none where the call stays in the gym it is in, or in none
 */
record Admission(
        boolean isGranted,
        @Nullable Caller caller,
        @Nullable Binding binding) implements AuthorizationResult {

    static Admission denied() {
        return new Admission(false, null, null);
    }

    static Admission asIs() {
        return new Admission(true, null, null);
    }

    static Admission granted(Caller caller, Binding binding) {
        return new Admission(true, caller, binding);
    }

    boolean allows(Permission permission) {
        return caller != null && caller.may(permission);
    }
}
