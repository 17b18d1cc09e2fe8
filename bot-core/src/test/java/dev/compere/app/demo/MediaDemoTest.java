package dev.compere.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.browser.Chromium;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The rehearsal with sound and picture, watched in a browser.
@Timeout(300)
class MediaDemoTest {

    private static final long LIMIT_SECONDS = 120;

    @TempDir
    private Path profile;

    @TempDir
    private Path noPlugins;

    @Test
    void theShowIsSeenAndHeardInABrowserAndNothingIsLost() throws Exception {
        Chromium.assumeInstalled();
        try (var written = new PipedInputStream(1 << 20);
                var out = new PrintStream(new PipedOutputStream(written), true, StandardCharsets.UTF_8);
                var rehearsal = new Rehearsal(noPlugins, 4, true, out)) {
            var show = new FutureTask<>(() -> rehearsal.run(Duration.ofSeconds(30)));
            Thread.ofPlatform().name("show").start(show);
            var address = new Scanner(written, StandardCharsets.UTF_8).findWithinHorizon("http://[0-9.:]+/", 0);
            try (var chromium = Chromium.start(profile)) {
                chromium.open(address);
                await(chromium, "viewer.picture.videoHeight === 960");
                chromium.evaluate("document.getElementById('hear').click()");
                await(chromium, "/Hz/.test(document.getElementById('tone').textContent)");
            }
            var summary = show.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(summary.isClean()).isTrue();
            assertThat(summary.actions().get("Play")).containsEntry("Done", 1L);
        }
    }

    private static void await(Chromium chromium, String condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!chromium.evaluate("new Promise(done => setTimeout(() => done(%s), 100))".formatted(condition))
                .booleanValue()) {
            assertThat(System.nanoTime()).as(condition).isLessThan(deadline);
        }
    }
}
