package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.longrun.TestGyms.Someone;
import app.longrun.identity.Anybody;
import app.longrun.identity.ForOperators;
import app.longrun.identity.Needs;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.identity.RolePermissions;
import app.longrun.tenancy.Gym;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** Every method of every service there is, called by those who may not. The door answers before the arguments count. */
@DatabaseTest
class ServiceWallTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestGyms gyms;

    private Gym harbour;
    private Someone stranger;

    @BeforeEach
    void openTwoGyms() {
        harbour = gyms.open();
        stranger = gyms.join(gyms.open(), "Everything Elsewhere", Role.OWNER, Role.COACH, Role.MEMBER);
    }

    @Test
    void everyServiceMethodIsCovered() {
        assertThat(calls()).hasSizeGreaterThanOrEqualTo(SERVICE_METHODS);
    }

    /** Raised with every service: a smaller number means the test has lost sight of some. */
    private static final int SERVICE_METHODS = 300;

    private static final Set<Permission> FOR_VISITORS = RolePermissions.alone(Role.VISITOR);

    @TestFactory
    Stream<DynamicTest> whoHoldsEveryRoleInAnotherGymIsDenied() {
        return insideGyms()
                .filter(call -> !FOR_VISITORS.contains(call.needed()))
                .map(call -> dynamicTest(
                        call.toString(), () -> assertDenied(() -> gyms.as(stranger, harbour.slug(), call::call))));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsDenied() {
        return calls().stream()
                .filter(call -> !FOR_VISITORS.contains(call.needed()) && !call.isForAnybody())
                .map(call ->
                        dynamicTest(call.toString(), () -> assertDenied(() -> gyms.asVisitor(harbour, call::call))));
    }

    @TestFactory
    Stream<DynamicTest> whoLacksTheRoleIsDenied() {
        return Stream.of(Role.OWNER, Role.COACH, Role.MEMBER, Role.FORMER).flatMap(role -> {
            Someone insider = role == Role.FORMER ? whoLeft() : gyms.join(harbour, "Only " + role, role);
            return insideGyms()
                    .filter(call -> !RolePermissions.of(role).contains(call.needed()))
                    .map(call ->
                            dynamicTest(role + " " + call, () -> assertDenied(() -> gyms.as(insider, call::call))));
        });
    }

    @Test
    void whoHasLeftReachesNothingButTheirOwnHistory() {
        assertThat(insideGyms()
                        .map(Call::needed)
                        .filter(RolePermissions.of(Role.FORMER)::contains)
                        .distinct())
                .containsExactlyInAnyOrder(
                        Permission.OWN_HISTORY,
                        Permission.CLAIM_FREE_CLASS,
                        Permission.STOP_MAILS,
                        Permission.READ_FEED);
    }

    /** Once held every role there is. */
    private Someone whoLeft() {
        return gyms.leave(gyms.join(harbour, "Once Everything", Role.OWNER, Role.COACH, Role.MEMBER));
    }

    @TestFactory
    Stream<DynamicTest> whoRunsNothingIsNoOperator() {
        return calls().stream()
                .filter(Call::isForOperators)
                .map(call -> dynamicTest(
                        call.toString(), () -> assertDenied(() -> gyms.as(stranger, harbour.slug(), call::call))));
    }

    private static void assertDenied(Callable<?> work) {
        assertThatThrownBy(work::call).isInstanceOf(NotAllowedException.class);
    }

    private Stream<Call> insideGyms() {
        return calls().stream().filter(call -> call.needed() != null);
    }

    private List<Call> calls() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("app.longrun"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Call(bean, method)))
                .toList();
    }

    /** A call of a service method with empty hands. */
    private record Call(Object bean, Method method) {

        @Nullable
        Permission needed() {
            if (method.isAnnotationPresent(OutsideGyms.class) || isForOperators() || isForAnybody()) {
                return null;
            }
            Needs needs = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
            return needs != null
                    ? needs.value()
                    : method.getDeclaringClass().getAnnotation(Needs.class).value();
        }

        boolean isForOperators() {
            return method.isAnnotationPresent(ForOperators.class);
        }

        boolean isForAnybody() {
            return method.isAnnotationPresent(Anybody.class);
        }

        Object call() throws Exception {
            Object[] nothing =
                    Arrays.stream(method.getParameterTypes()).map(Call::empty).toArray();
            try {
                return String.valueOf(method.invoke(bean, nothing));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        }

        private static @Nullable Object empty(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            return type.isPrimitive() ? (Object) 0 : null;
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
