package app.longrun.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whether a session's newest proof is fresh enough for what {@link StepUp} marks. */
@Component
class FreshProof {

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final SecondFactors secondFactors;
    private final Clock clock;

    FreshProof(SecondFactors secondFactors, Clock clock) {
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    /** Throws {@link StepUpNeededException} when {@code call} asks for a proof fresher than {@code authentication} has. */
    void check(MethodInvocation call, @Nullable Authentication authentication) {
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
