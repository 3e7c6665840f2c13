package app.longrun.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service method that asks for a fresh proof of who is calling, beside what else it declares: the session's strongest
 * kind of factor, and a second one where the account keeps any, at most ten minutes old. Else {@link StepUpNeededException}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface StepUp {}
