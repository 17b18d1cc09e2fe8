package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Each attack of `escapes/` stops where it says, and leaves no mark.
///
/// They run in a JVM of their own, one after another: an attack that ended, hung or poisoned it would be seen, and
/// would not take the other tests along.
final class EscapesTest {

    static final List<Escape> ATTACKS =
            Escape.all().stream().filter(attack -> !attack.needsWorker()).toList();

    private static final EscapeJvm JVM = new EscapeJvm(Level.SANDBOX, Duration.ofSeconds(20));

    @AfterAll
    static void end() {
        JVM.close();
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void theAttackStopsWhereItSays(Escape attack) throws Exception {
        var end = JVM.run(attack.file());
        assertThat(end.mark()).as(end::toString).isEmpty();
        assertThat(attack.stops()).as(end::toString).containsAll(end.stops());
    }
}
