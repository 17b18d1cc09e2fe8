package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Closure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AwaitedResultsTest {

    private final AwaitedResults awaited = new AwaitedResults("sample");
    private final List<Closure<?>> task = List.of(Closure.IDENTITY);

    @Test
    void aResultIsWaitedForOnce() {
        awaited.add(7, task);
        assertThat(awaited.contains(7)).isTrue();
        assertThat(awaited.take(7)).isEqualTo(task);
        assertThat(awaited.contains(7)).isFalse();
        assertThat(awaited.take(7)).isEmpty();
    }

    @Test
    void resultsThatNeverComeFillNoMemory() {
        for (long id = 0; id <= 1_000; id++) {
            awaited.add(id, task);
        }
        assertThat(awaited.contains(0)).isFalse();
        assertThat(awaited.contains(1)).isTrue();
        assertThat(awaited.contains(1_000)).isTrue();
    }
}
