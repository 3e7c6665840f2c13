package app.longrun.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whether what a session has proved is enough: at all, and lately. */
@Component
class Proof {

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final SecondFactors secondFactors;
    private final Clock clock;

    Proof(SecondFactors secondFactors, Clock clock) {
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    /** Whether somebody is signed in, with a second factor if the account keeps one-time codes. */
    boolean isComplete(@Nullable Authentication authentication) {
        return SignedIn.in(authentication)
                .filter(person -> Factors.of(authentication).hasSecond()
                        || !secondFactors.of(person.id()).contains(SecondFactor.CODE))
                .isPresent();
    }

    /** Throws {@link StepUpNeededException} when {@code call} asks for a proof fresher than {@code authentication} has. */
    void checkFresh(MethodInvocation call, @Nullable Authentication authentication) {
        if (AnnotatedElementUtils.hasAnnotation(call.getMethod(), StepUp.class)
                && !isSystemActor()
                && !isFresh(authentication)) {
            throw new StepUpNeededException(WITHIN);
        }
    }

    boolean isFresh(@Nullable Authentication authentication) {
        Factors factors = Factors.of(authentication);
        boolean needsSecond = factors.hasSecond()
                || SignedIn.in(authentication)
                        .map(person -> secondFactors.isKeptBy(person.id()))
                        .orElse(true);
        Instant oldest = clock.instant().minus(WITHIN);
        return factors.newest(needsSecond).filter(at -> at.isAfter(oldest)).isPresent();
    }

    /** Nobody asked for it just now, so nobody can be asked back. */
    private static boolean isSystemActor() {
        return Caller.bound().filter(caller -> caller.person() == null).isPresent();
    }
}
