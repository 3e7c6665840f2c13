package app.longrun.identity;

import app.longrun.tenancy.GymSlug;
import java.util.Optional;
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

    private final Standings standings;
    private final Operators operators;
    private final ObjectProvider<RequestedGym> requestedGym;
    private final Proof proof;

    DoorKeeper(Standings standings, Operators operators, ObjectProvider<RequestedGym> requestedGym, Proof proof) {
        this.standings = standings;
        this.operators = operators;
        this.requestedGym = requestedGym;
        this.proof = proof;
    }

    /** Throws {@link StepUpNeededException} for whoever may, but has to prove once more who they are. */
    @Override
    public Admission authorize(Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        Admission admission = admission(authentication, call);
        if (admission.isGranted()) {
            proof.checkFresh(call, authentication.get());
        }
        return admission;
    }

    private Admission admission(Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        if (AnnotatedElementUtils.hasAnnotation(call.getMethod(), Anybody.class)) {
            return Admission.asIs();
        }
        if (AnnotatedElementUtils.hasAnnotation(call.getMethod(), ForOperators.class)) {
            return operators.in(authentication.get()).isPresent() ? Admission.asIs() : Admission.denied();
        }
        if (AnnotatedElementUtils.hasAnnotation(call.getMethod(), OutsideGyms.class)) {
            return proof.isComplete(authentication.get()) ? Admission.asIs() : Admission.denied();
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
                .flatMap(slug -> standings.of(slug, authentication.get()))
                .filter(admission -> admission.allows(needed.get()))
                .orElseGet(Admission::denied);
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
