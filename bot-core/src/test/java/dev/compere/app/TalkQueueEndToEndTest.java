package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.ParticipantsListed;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.ParticipantEdit;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.KnownAnswers;
import dev.compere.telegram.tdjson.RealTdlib;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The shipped plugin chairs a real video chat: from a raised hand through TDLib to the right to speak, and back.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TalkQueueEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path path;

    @Test
    void raisedHandsGetTheFloorOneAfterTheOther() throws Exception {
        RealTdlib.library();
        try (var telegram = LocalTelegram.start(Clock.systemUTC())) {
            var folder = BotFolder.of(path, telegram)
                    .with("live_story: \"@livechan\"", "video_chat: t.me/friends?videochat")
                    .plugin("talk-queue", shipped("plugin.groovy"))
                    .write("plugins/talk-queue/texts/en.properties", shipped("texts/en.properties"));
            var group = telegram.world().publicGroup("friends", "Friends");
            group.promote(telegram.world().account(BotFolder.PHONE, "Compere"));
            var videoChat = group.startVideoChat();
            videoChat.joinsMuted(true);
            var ann = videoChat.participant("Ann");
            var bob = videoChat.participant("Bob");
            ann.raisesHand();
            bob.raisesHand();
            var heard = new HeardEvents();
            try (var bot = folder.create(heard)) {
                bot.start(new KnownAnswers(BotFolder.PHONE, BotFolder.CODE));
                heard.next(ParticipantsListed.class);
                assertMayUnmute(telegram, ann);
                assertSaid(telegram, "Ann has the floor");
                ann.unmutes();
                ann.leaves();
                assertMayUnmute(telegram, bob);
            }
            assertThat(telegram.unexpectedRequests()).isEmpty();
        }
    }

    private static String shipped(String file) throws IOException {
        return Files.readString(Path.of("../plugins/talk-queue").resolve(file));
    }

    private static void assertMayUnmute(LocalTelegram telegram, Participant participant) throws InterruptedException {
        assertThat(telegram.world()
                        .received()
                        .await(
                                Received.ParticipantEdited.class,
                                edited -> edited.participant().equals(participant.user())
                                        && edited.edit() instanceof ParticipantEdit.Muted(boolean muted)
                                        && !muted,
                                LIMIT))
                .isPresent();
    }

    private static void assertSaid(LocalTelegram telegram, String start) throws InterruptedException {
        assertThat(telegram.world()
                        .received()
                        .await(
                                Received.Commented.class,
                                said -> said.comment().text().text().startsWith(start),
                                LIMIT))
                .isPresent();
    }
}
