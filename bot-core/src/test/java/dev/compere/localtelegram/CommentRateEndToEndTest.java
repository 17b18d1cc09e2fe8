package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How many comments a second the local Telegram can offer: it must not be the slowest in a test of the bot's speed.
@Timeout(60)
class CommentRateEndToEndTest {
    private static final int COMMENTS = 20_000;
    private static final int WANTED_PER_SECOND = 2_000;

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    @Test
    void tdlibGetsTwoThousandCommentsASecond() throws Exception {
        var story = stage.world.channel("livechan", "Live channel").startLiveStory();
        stage.logIn();
        LiveStories.join(stage, "livechan");
        var ann = story.viewer("Ann");
        var arrived = new CountDownLatch(COMMENTS);
        stage.client().subscribe(update -> {
            if (update instanceof UpdateNewGroupCallMessage) {
                arrived.countDown();
            }
        });

        var start = System.nanoTime();
        for (var i = 0; i < COMMENTS; i++) {
            assertThat(ann.says("comment " + i).delivered()).isTrue();
        }
        var offered = System.nanoTime() - start;
        assertThat(arrived.await(40, TimeUnit.SECONDS)).isTrue();
        var taken = System.nanoTime() - start;

        assertThat(perSecond(offered)).isGreaterThan(WANTED_PER_SECOND);
        assertThat(perSecond(taken)).isGreaterThan(WANTED_PER_SECOND);
    }

    private static double perSecond(long nanoTime) {
        return COMMENTS * (double) Duration.ofSeconds(1).toNanos() / nanoTime;
    }
}
