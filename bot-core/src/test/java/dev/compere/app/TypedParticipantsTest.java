package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.VideoChat;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypedParticipantsTest {

    private final LocalTelegram telegram = LocalTelegram.start(Clock.systemUTC());
    private final VideoChat videoChat =
            telegram.world().publicGroup("livegroup", "Live group").startVideoChat();
    private final TypedParticipants participants = new TypedParticipants(videoChat);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void linesBecomeWhatParticipantsDo() {
        videoChat.joinsMuted(true);
        assertThat(participants.play("Ann joins")).contains("Ann joins");
        assertThat(participants.play("Ann raises hand")).contains("Ann raises hand");
        assertThat(participants.play("Bo in chat: hello")).contains("said in the video chat");
        assertThat(participants.play("Ann leaves")).contains("Ann has left");
        assertThat(participants.play("Ann leaves")).contains("Ann is not in the video chat");
    }

    @Test
    void whatTheServerForbidsIsSaid() {
        videoChat.joinsMuted(true);
        assertThat(participants.play("Ann unmutes").orElseThrow()).startsWith("refused: ");
    }

    @Test
    void theLinesOfTheLiveStoryAreLeftToIt() {
        assertThat(participants.play("Ann: hello")).isEmpty();
        assertThat(participants.play("Bo pays 50: great")).isEmpty();
        assertThat(participants.play("end")).isEmpty();
    }
}
