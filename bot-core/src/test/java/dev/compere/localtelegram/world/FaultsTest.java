package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Faults faults = new Faults();
    private final List<String> arrived = new ArrayList<>();

    @Test
    void whatNobodyOrderedArrivesAtOnce() {
        assertThat(update("a", 1)).isTrue();

        assertThat(arrived).containsExactly("a to 1");
    }

    @Test
    void whatIsHeldBackArrivesWhenLetGo() throws Exception {
        var held = faults.holds("a");
        assertThat(update("a", 1)).isTrue();
        update("a", 2);
        assertThat(held.awaitCaught(LIMIT)).isTrue();
        assertThat(arrived).containsExactly("a to 2");

        held.release();

        assertThat(arrived).containsExactly("a to 2", "a to 1");
    }

    @Test
    void whatIsLetGoBeforeItComesIsNotHeldBack() throws Exception {
        var held = faults.holds("a");
        assertThat(held.awaitCaught(Duration.ZERO)).isFalse();
        held.release();

        update("a", 1);

        assertThat(arrived).containsExactly("a to 1");
    }

    @Test
    void whatIsLateArrivesByItself() throws Exception {
        var late = new CountDownLatch(1);
        faults.delays("a", Duration.ofMillis(1));

        faults.answer("a", late::countDown);

        assertThat(late.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsLostNeverArrives() {
        faults.loses("a", 1);

        assertThat(update("a", 1)).isFalse();
        assertThat(update("a", 1)).isTrue();

        assertThat(arrived).hasSize(1);
    }

    @Test
    void whatIsRepeatedArrivesTwice() {
        faults.repeats("a", 1);

        update("a", 1);

        assertThat(arrived).containsExactly("a to 1", "a to 1");
    }

    @Test
    void whatIsOvertakenArrivesBehindTheNextOneToTheSameClient() {
        faults.swaps("a");

        update("a", 1);
        update("b", 2);
        update("c", 1);

        assertThat(arrived).containsExactly("b to 2", "c to 1", "a to 1");
    }

    @Test
    void whatDidNotHappenIsNamed() {
        faults.fails("x.y", 420, "FLOOD_WAIT_3", 2);
        faults.loses("z", 1);
        faults.refusal("x.y");

        assertThat(faults.unused()).containsExactly("x.y: FLOOD_WAIT_3", "z: Lost");
        update("z", 1);
        faults.refusal("x.y");
        assertThat(faults.unused()).isEmpty();
    }

    private boolean update(String name, int client) {
        return faults.update(name, client, () -> arrived.add(name + " to " + client));
    }
}
