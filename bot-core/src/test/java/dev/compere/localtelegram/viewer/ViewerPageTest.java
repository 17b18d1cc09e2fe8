package dev.compere.localtelegram.viewer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.compere.browser.Chromium;
import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Sent;
import dev.compere.localtelegram.world.World;
import dev.compere.media.AudioFrame;
import dev.compere.media.SoundMeter;
import dev.compere.media.Tone;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the bot's media engine publishes, measured in a browser behind the media server.
@Timeout(120)
class ViewerPageTest {
    /// Two seconds of what the page hears.
    private static final String RECORD = """
            new Promise(async done => {
              const {context, analyser} = viewer.sound;
              await context.resume();
              const node = context.createScriptProcessor(4096, 1, 1);
              const heard = [];
              node.onaudioprocess = event => {
                heard.push(...event.inputBuffer.getChannelData(0).map(x => x * 32767));
                if (heard.length >= 96000) {
                  node.onaudioprocess = null;
                  node.disconnect();
                  done(heard.slice(0, 96000).map(Math.round));
                }
              };
              analyser.connect(node);
              node.connect(context.destination);
            })""";

    /// The colours in the middle of each quarter.
    private static final String LOOK = """
            (() => {
              const canvas = document.createElement("canvas");
              const [width, height] = [canvas.width = viewer.picture.videoWidth, canvas.height = viewer.picture.videoHeight];
              const paint = canvas.getContext("2d");
              paint.drawImage(viewer.picture, 0, 0);
              return [[1, 1], [3, 1], [1, 3], [3, 3]].map(([x, y]) =>
                [...paint.getImageData(width * x / 4, height * y / 4, 1, 1).data].slice(0, 3));
            })()""";

    private static final String SEEN = """
            new Promise(done => {
              const look = () => viewer.picture.videoWidth > 300 ? done(viewer.picture.videoWidth) : setTimeout(look, 50);
              look();
            })""";

    @TempDir
    private Path folder;

    private final Sfu sfu = Sfu.start(0);
    private final World world = new World(Clock.systemUTC(), (_, _) -> true);
    private final Account bot = world.account("+9996612222", "Compere");
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
    private LiveStory story;
    private ViewerPage page;

    @BeforeAll
    static void assumeInstalled() {
        Chromium.assumeInstalled();
    }

    @BeforeEach
    void goLive() {
        world.mediaServer(sfu);
        var channel = world.channel("livechan", "Live channel");
        channel.promote(bot);
        story = channel.startLiveStory();
        page = ViewerPage.start(0, () -> Optional.of(story), sent::add);
    }

    @AfterEach
    void close() {
        page.close();
        sfu.close();
    }

    @Test
    void soundAndPictureArriveIntact() throws Exception {
        try (var chromium = Chromium.start(folder);
                var _ = new Publisher(story, bot, new Tone(440), Quarters.of(640, 360))) {
            chromium.open(page.address().toString());
            assertThat(chromium.evaluate(SEEN).intValue()).isEqualTo(640);
            var meter = new SoundMeter();
            awaitPure(chromium, meter);
            assertThat(meter.peakHertz()).isEqualTo(440, within(0.5));
            assertColours(chromium.evaluate(LOOK));
        }
    }

    @Test
    void whatHappensInTheStoryIsShown() throws Exception {
        var ann = story.viewer("Ann");
        try (var chromium = Chromium.start(folder);
                var _ = new Publisher(story, bot, new Tone(440), LeaderboardCard.of(540, 960))) {
            chromium.open(page.address().toString());
            chromium.evaluate(SEEN);
            ann.says("Good evening");
            ann.pays(50, "Play it again");
            var spam = ann.says("Buy cheap Stars");
            awaitText(chromium, "#comments", "Buy cheap Stars");
            story.deletes(spam.commentId());
            awaitText(chromium, "#donors", "★ 50");
            awaitText(chromium, "#viewers", "3 watching");
            awaitText(chromium, "#comments", "Good evening", "Play it again");
            chromium.evaluate("document.getElementById('hear').click()");
            awaitText(chromium, "#tone", "440 Hz");
            Files.write(Path.of("target", "viewer-page.png"), chromium.screenshot());
            awaitNoText(chromium, "#comments", "Buy cheap Stars");
        }
    }

    @Test
    void whatPeopleWriteThereIsSaidInTheStory() throws Exception {
        try (var chromium = Chromium.start(folder)) {
            chromium.open(page.address().toString());
            awaitText(chromium, "#viewers", "1 watching");
            chromium.evaluate(
                    "document.getElementById('text').value = 'Hello'; document.getElementById('pay').click()");
            assertThat(next().kind()).isEqualTo(Sent.Kind.PAID_COMMENT);
            chromium.evaluate("document.getElementById('heart').click()");
            assertThat(next().kind()).isEqualTo(Sent.Kind.REACTION);
            awaitText(chromium, "#comments", "Hello");
            story.messagesAllowed(false);
            chromium.evaluate("document.getElementById('heart').click()");
            awaitText(chromium, "#toast", "_");
        }
        awaitNobody();
    }

    @Test
    void afterTheEndTheNextStoryIsWatched() throws Exception {
        try (var chromium = Chromium.start(folder)) {
            chromium.open(page.address().toString());
            awaitText(chromium, "#viewers", "1 watching");
            story.end();
            awaitText(chromium, "#badge", "ENDED");
            story = world.channel("otherchan", "Other channel").startLiveStory();
            awaitText(chromium, "#title", "Other channel");
            awaitText(chromium, "#badge", "LIVE");
        }
    }

    @Test
    void pagesOfOthersWhoseNameLeadsHereAreRefused() throws Exception {
        try (var socket = new Socket("127.0.0.1", page.address().getPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: evil.example:80\r\n\r\n".getBytes(US_ASCII));
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine())
                    .contains("403");
        }
    }

    private Sent next() throws InterruptedException {
        var said = sent.poll(30, TimeUnit.SECONDS);
        assertThat(said).isNotNull();
        return said;
    }

    private void awaitNobody() {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (story.call().participantCount() > 0) {
            assertThat(System.nanoTime()).as("whose browser is gone has left").isLessThan(deadline);
            Thread.yield();
        }
    }

    private static void awaitText(Chromium chromium, String selector, String... texts) {
        for (var text : texts) {
            await(chromium, "document.querySelector('%s').textContent.includes('%s')".formatted(selector, text));
        }
    }

    private static void awaitNoText(Chromium chromium, String selector, String text) {
        await(chromium, "!document.querySelector('%s').textContent.includes('%s')".formatted(selector, text));
    }

    private static void await(Chromium chromium, String condition) {
        var answer = chromium.evaluate("""
                new Promise(done => {
                  const end = Date.now() + 30000;
                  const look = () => %1$s || Date.now() > end ? done(%1$s) : setTimeout(look, 50);
                  look();
                })""".formatted(condition));
        assertThat(answer.booleanValue()).as(condition).isTrue();
    }

    private static void awaitPure(Chromium chromium, SoundMeter meter) {
        for (var attempt = 0; attempt < 10; attempt++) {
            hear(chromium.evaluate(RECORD), meter);
            if (meter.purity(440) > 0.98) {
                return;
            }
        }
        assertThat(meter.purity(440)).isGreaterThan(0.98);
    }

    private static void hear(JsonNode samples, SoundMeter meter) {
        for (var at = 0; at + AudioFrame.LENGTH <= samples.size(); at += AudioFrame.LENGTH) {
            var frame = new short[AudioFrame.LENGTH];
            for (var i = 0; i < frame.length; i++) {
                frame[i] = (short) samples.get(at + i).intValue();
            }
            meter.hear(new AudioFrame(frame, 1));
        }
    }

    private static void assertColours(JsonNode colours) {
        var wanted = List.of(List.of(255, 0, 0), List.of(0, 255, 0), List.of(0, 0, 255), List.of(255, 255, 0));
        for (var quarter = 0; quarter < 4; quarter++) {
            for (var component = 0; component < 3; component++) {
                assertThat(colours.path(quarter).path(component).intValue())
                        .as("colours %s", colours)
                        .isCloseTo(wanted.get(quarter).get(component), within(40));
            }
        }
    }
}
