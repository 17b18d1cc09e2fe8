package dev.compere.localtelegram;

import static dev.compere.localtelegram.sfu.Hearing.assertHears;
import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.sfu.RtcClient;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.GroupCallVideoSourceGroup;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetLiveStoryStreamer;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.LeaveGroupCall;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sound and pictures cross the local Telegram, with the real TDLib and the real WebRTC library.
@Timeout(60)
class MediaEndToEndTest {
    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    @BeforeEach
    void startMedia() {
        stage.telegram.withMedia();
    }

    @Test
    void aLiveStoryIsHeardAndSeenFromWhomTdlibNames() throws Exception {
        var channel = stage.world.channel("livechan", "Live channel");
        channel.promote(stage.bot);
        stage.logIn();
        var story = channel.startLiveStory();
        var call = LiveStories.find(stage, "livechan");
        try (var publisher = new RtcClient("passive", true);
                var viewer = RtcClient.talker()) {
            connect(
                    publisher,
                    stage.ask(new JoinLiveStory(call, parameters(publisher, false)))
                            .text());
            publisher.say(440);
            connect(viewer, story.viewer("Ada").joinsWith(viewer.payload().toString()));

            var streamer = stage.ask(new GetLiveStoryStreamer(call));
            assertThat(streamer.audioSourceId()).isEqualTo(publisher.source());
            assertThat(streamer.videoInfo().sourceGroups())
                    .containsExactly(new GroupCallVideoSourceGroup("FID", publisher.videoSources()));
            assertHears(viewer.hear(streamer.audioSourceId()), 440);
            var seen = viewer.see(publisher.videoSources());
            assertThat(seen.next()).isNotNull().isNotNegative();

            stage.ask(new LeaveGroupCall(call));
            assertThat(story.call().room().orElseThrow().participants()).containsExactly(viewer.source());
        }
    }

    @Test
    void whoMaySpeakAfterListeningToSegmentsConnects() throws Exception {
        var group = stage.world.group("Talkers");
        var videoChat = group.startVideoChat();
        videoChat.joinsMuted(true);
        videoChat.streamsToListeners(true);
        stage.logIn();
        var videoChats = new VideoChatStage(stage);
        var call = videoChats.call(videoChats.find(group));
        stage.ask(new GetGroupCall(call));
        try (var listener = RtcClient.talker();
                var speaker = RtcClient.talker();
                var ada = RtcClient.talker()) {
            assertThat(join(call, listener, true)).isEqualTo("{\"stream\":true}");

            videoChat.letsSpeak(stage.bot);
            connect(speaker, join(call, speaker, false));
            speaker.say(440);
            connect(ada, answer(videoChat, ada));
            assertHears(ada.hear(speaker.source()), 440);
        }
    }

    private static String answer(VideoChat videoChat, RtcClient ada) {
        videoChat.streamsToListeners(false);
        return videoChat.participant("Ada").joinsWith(ada.payload().toString(), true, true);
    }

    private String join(int call, RtcClient client, boolean muted) {
        return stage.ask(new JoinVideoChat(call, null, parameters(client, muted), ""))
                .text();
    }

    private static GroupCallJoinParameters parameters(RtcClient client, boolean muted) {
        return new GroupCallJoinParameters(client.source(), client.payload().toString(), muted, !muted);
    }

    private static void connect(RtcClient client, String answer) throws Exception {
        client.connect(answer);
        client.await(RTCPeerConnectionState.CONNECTED);
    }
}
