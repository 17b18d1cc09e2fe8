package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Each call that the allow-list sends to a checked one can be sent there.
class ReplacementsTest {

    @Test
    void eachReplacementIsAPublicStaticMethod() {
        var missing = AllowList.shipped().types().values().stream()
                .flatMap(type -> type.methods().values().stream())
                .filter(verdict -> verdict instanceof Verdict.Checked(var safe) && !exists(safe))
                .map(Object::toString)
                .sorted()
                .distinct();

        assertThat(missing).isEmpty();
    }

    private static boolean exists(MethodRef safe) {
        try {
            var type = Class.forName(safe.owner());
            return Modifier.isPublic(type.getModifiers())
                    && Arrays.stream(type.getMethods())
                            .filter(method -> method.getName().equals(safe.name()))
                            .filter(method -> Modifier.isStatic(method.getModifiers()))
                            .map(method -> MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                            .anyMatch(method -> method.descriptorString().equals(safe.descriptor()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
