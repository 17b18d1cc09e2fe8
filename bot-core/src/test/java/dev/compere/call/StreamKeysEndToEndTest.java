package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ChatAction;
import dev.compere.localtelegram.world.RtmpPurpose;
import dev.compere.telegram.TelegramError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/// The stream key reaches who may have it, and nobody sees it by the way.
class StreamKeysEndToEndTest {

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private String key() {
        return stage.telegram
                .world()
                .rtmpKeys()
                .of(stage.group, RtmpPurpose.VIDEO_CHAT)
                .key();
    }

    private StreamKeys keys() {
        return new StreamKeys(stage.client());
    }

    @Test
    void theCredentialsAreReadAndStayTheSame() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        var credentials = keys().read(stage.calls.chats().getFirst());
        assertThat(credentials.url()).startsWith("rtmp://");
        assertThat(credentials.key().value()).isEqualTo(key());
        assertThat(keys().read(stage.calls.chats().getFirst())).isEqualTo(credentials);
    }

    @Test
    void aReplacedKeyIsAnotherAndNotTheResultOfTheAction() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        var old = key();
        var result = stage.ask(new ChatAction.ReplaceStreamKey());
        assertThat(result).isInstanceOf(Done.class);
        assertThat(key()).isNotEqualTo(old);
        assertThat(result.toString()).doesNotContain(key());
        assertThat(keys().read(stage.calls.chats().getFirst()).key().value()).isEqualTo(key());
    }

    @Test
    void neitherTheTextNorTheLogHasTheKey() throws Exception {
        stage.group.promote(stage.bot);
        stage.waiting();
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger("dev.compere");
        var level = root.getLevel();
        root.setLevel(Level.TRACE);
        root.setAdditive(false);
        root.addAppender(log);
        log.start();
        try {
            var credentials = keys().read(stage.calls.chats().getFirst());
            LoggerFactory.getLogger(StreamKeysEndToEndTest.class).info("{}", credentials);
        } finally {
            root.detachAppender(log);
            root.setAdditive(true);
            root.setLevel(level);
        }
        assertThat(log.list).isNotEmpty();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(key()));
    }

    @Test
    void aRefusalSaysWhyAndNothingElse() {
        stage.waiting();
        assertThatThrownBy(() -> keys().read(stage.calls.chats().getFirst()))
                .isInstanceOf(TelegramError.class)
                .hasMessageContaining("Not enough rights")
                .hasMessageNotContaining(key());
    }
}
