package app.longrun.identity;

import app.longrun.tenancy.Binding;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymSlug;
import app.longrun.tenancy.HealthAccess;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Decides who passes the door: reads the declared permission off the method and the membership off the database, at
 * every call that comes from outside. Nothing declared means nobody passes.
 */
@Component
class DoorKeeper implements AuthorizationManager<MethodInvocation> {

    private final AccountsDatabase accounts;
    private final ObjectProvider<RequestedGym> requestedGym;
    private final FreshProof freshProof;

    DoorKeeper(AccountsDatabase accounts, ObjectProvider<RequestedGym> requestedGym, FreshProof freshProof) {
        this.accounts = accounts;
        this.requestedGym = requestedGym;
        this.freshProof = freshProof;
    }

    /** Throws {@link StepUpNeededException} for whoever may, but has to prove once more who they are. */
    @Override
    public Admission authorize(Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        Admission admission = admission(authentication, call);
        if (admission.isGranted()) {
            freshProof.check(call, authentication.get());
        }
        return admission;
    }

    private Admission admission(Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        if (AnnotatedElementUtils.hasAnnotation(call.getMethod(), Anybody.class)) {
            return Admission.asIs();
        }
        if (AnnotatedElementUtils.hasAnnotation(call.getMethod(), OutsideGyms.class)) {
            return SignedIn.in(authentication.get()).isPresent() ? Admission.asIs() : Admission.denied();
        }
        Optional<Permission> needed = declared(call);
        if (needed.isEmpty()) {
            return Admission.denied();
        }
        Optional<Caller> inside = Caller.bound();
        if (inside.isPresent()) {
            return inside.get().may(needed.get()) ? Admission.asIs() : Admission.denied();
        }
        refuseOpenTransaction();
        return requestedGym()
                .flatMap(slug -> admit(slug, SignedIn.in(authentication.get()), needed.get()))
                .orElseGet(Admission::denied);
    }

    /** Whether the signed-in person holds {@code permission} in the gym of {@code slug}, read afresh. */
    Optional<Admission> admit(GymSlug slug, Optional<SignedIn> person, Permission permission) {
        return accounts.membership(slug, person.map(SignedIn::id))
                .map(membership -> admission(membership, person))
                .filter(admission -> admission.allows(permission));
    }

    /** Whether {@code person} belongs to the gym of {@code slug}, and it is closed. */
    boolean isClosedTo(GymSlug slug, PersonId person) {
        return accounts.membership(slug, Optional.of(person))
                .filter(membership -> membership.isClosed() && membership.member() != null)
                .isPresent();
    }

    private static Admission admission(AccountsDatabase.Membership membership, Optional<SignedIn> person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(membership.roles());
        if (!membership.isClosed()) {
            roles.add(Role.VISITOR);
        }
        Caller caller = new Caller(
                person.map(SignedIn::id).orElse(null),
                membership.member(),
                person.map(SignedIn::name).orElse("visitor"),
                roles,
                Role.permissionsOf(roles));
        return Admission.granted(caller, binding(membership.gym(), caller));
    }

    private static Binding binding(Gym gym, Caller caller) {
        PersonId person = caller.person();
        if (person == null) {
            return new Binding(gym, null, HealthAccess.INTAKE);
        }
        boolean isCoach = caller.roles().contains(Role.COACH);
        return new Binding(gym, person.id(), isCoach ? HealthAccess.COACH : HealthAccess.SELF);
    }

    private static Optional<Permission> declared(MethodInvocation call) {
        Class<?> type = call.getThis() == null
                ? call.getMethod().getDeclaringClass()
                : call.getThis().getClass();
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Needs.class))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(type, Needs.class)))
                .map(Needs::value);
    }

    private Optional<GymSlug> requestedGym() {
        return requestedGym
                .orderedStream()
                .flatMap(source -> source.slug().stream())
                .findFirst();
    }

    /** A transaction that is open already belongs to no gym or to another one: nobody may carry it through the door. */
    static void refuseOpenTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction was open before the door was passed");
        }
    }
}
