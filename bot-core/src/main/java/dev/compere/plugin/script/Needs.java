package dev.compere.plugin.script;

import dev.compere.action.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission that a verb needs, so that a plugin which does not ask for it is told before it runs. What the verb's
/// action really needs is decided where actions are carried out.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Needs.All.class)
public @interface Needs {

    Permission value();

    /// A named argument without which the permission is not needed: `stars`. By default it is needed always.
    String with() default "";

    /// The one value of [#with] that needs it. By default all do, except 0 and false.
    String being() default "";

    /// Several permissions of one verb.
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Needs[] value();
    }
}
