package dev.compere.plugin;

import java.util.concurrent.CountDownLatch;

/// Library code that ignores interruption, for a plugin under test to be stuck in.
public final class Stubborn {

    private static volatile CountDownLatch release = new CountDownLatch(0);

    private Stubborn() {}

    /// From now on [#hold] holds.
    static void arm() {
        release = new CountDownLatch(1);
    }

    static void release() {
        release.countDown();
    }

    public static void hold() {
        boolean held = true;
        while (held) {
            try {
                release.await();
                held = false;
            } catch (InterruptedException e) {
                // Ignored: that is what this is for.
            }
        }
    }
}
