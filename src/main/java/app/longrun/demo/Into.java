package app.longrun.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The table a kind of row is stored in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Into {

    String value();

    /** Whether the table counts the versions of a row; the first is 0. */
    boolean versioned() default false;
}
