package app.longrun.identity;

import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import app.longrun.tenancy.CurrentGym;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * The one door in front of every service: asks the {@link DoorKeeper}, binds gym and caller for the length of the call,
 * and only then lets the transaction begin.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Door implements AuthorizationAdvisor {

    private final DoorKeeper keeper;
    private final ObjectProvider<SecurityLog> log;
    private final Pointcut services = new ComposablePointcut(
                    AnnotationMatchingPointcut.forClassAnnotation(Service.class))
            .intersection((Class<?> type) -> type.getPackageName().startsWith("app.longrun"));

    Door(DoorKeeper keeper, ObjectProvider<SecurityLog> log) {
        this.keeper = keeper;
        this.log = log;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Admission admission = keeper.authorize(Door::authentication, call);
        if (!admission.isGranted()) {
            noteRefusal(call);
            throw new NotAllowedException("You may not do this here");
        }
        Caller caller = admission.caller();
        if (caller == null || admission.binding() == null) {
            return call.proceed();
        }
        return CurrentGym.<@Nullable Object, Throwable>within(
                admission.binding(), () -> Caller.<@Nullable Object, Throwable>within(caller, call::proceed));
    }

    private void noteRefusal(MethodInvocation call) {
        String what = call.getMethod().getDeclaringClass().getSimpleName()
                + '.'
                + call.getMethod().getName();
        SignedIn.in(authentication())
                .ifPresentOrElse(
                        person -> log.getObject()
                                .ofPerson(SecurityEvent.REFUSED, person.id().id(), what),
                        () -> log.getObject().ofSomebody(SecurityEvent.REFUSED, what));
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    @Override
    public Pointcut getPointcut() {
        return services;
    }

    @Override
    public Advice getAdvice() {
        return this;
    }

    /** Ahead of the transaction, which must not begin before a gym is bound. */
    @Override
    public int getOrder() {
        return AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder();
    }
}
