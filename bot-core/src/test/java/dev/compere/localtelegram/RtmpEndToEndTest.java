package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.RtmpPurpose;
import dev.compere.localtelegram.world.StreamSegment;
import dev.compere.telegram.object.GroupCallStream;
import dev.compere.telegram.object.GroupCallVideoQuality;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetGroupCallStreamSegment;
import dev.compere.telegram.request.GetGroupCallStreams;
import dev.compere.telegram.request.GetLiveStoryRtmpUrl;
import dev.compere.telegram.request.GetVideoChatRtmpUrl;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.LeaveGroupCall;
import dev.compere.telegram.request.OpenChat;
import dev.compere.telegram.request.ReplaceLiveStoryRtmpUrl;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.update.UpdateChatVideoChat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// RTMP mode on the real TDLib: credentials, streams and segments.
@Timeout(60)
class RtmpEndToEndTest {
    private static final long TIME = 1_700_000_000_000L;

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final Channel channel = stage.world.channel("livechan", "Live channel");

    @BeforeEach
    void logIn() {
        channel.promote(stage.bot);
        stage.logIn();
    }

    @Test
    void credentialsStayUntilTheyAreReplaced() {
        var chat = stage.ask(new SearchPublicChat("livechan")).id();

        var first = stage.ask(new GetLiveStoryRtmpUrl(chat));
        assertThat(stage.ask(new GetLiveStoryRtmpUrl(chat))).isEqualTo(first);
        assertThat(first.streamKey().value())
                .isEqualTo(stage.world
                        .rtmpKeys()
                        .of(channel, RtmpPurpose.LIVE_STORY)
                        .key());
        assertThat(stage.ask(new GetVideoChatRtmpUrl(chat)).streamKey()).isNotEqualTo(first.streamKey());

        assertThat(stage.ask(new ReplaceLiveStoryRtmpUrl(chat)).streamKey()).isNotEqualTo(first.streamKey());
    }

    @Test
    void segmentsAreFetchedAsTheyArePublished() {
        var story = channel.startRtmpLiveStory();
        int call = LiveStories.join(stage, "livechan");
        assertThat(stage.ask(new GetGroupCallStreams(call)).streams()).isEmpty();

        story.publishes(new StreamSegment(TIME, new byte[] {1}, new byte[] {2}));
        assertThat(stage.ask(new GetGroupCallStreams(call)).streams())
                .containsExactly(new GroupCallStream(1, 0, TIME + 1000));
        assertThat(stage.ask(new GetGroupCallStreamSegment(call, TIME, 0, 0, null))
                        .data())
                .containsExactly(1);
        var video = new GetGroupCallStreamSegment(call, TIME, 0, 1, new GroupCallVideoQuality.Full());
        assertThat(stage.ask(video).data()).containsExactly(2);

        var next = new GetGroupCallStreamSegment(call, TIME + 1000, 0, 0, null);
        assertThat(stage.refusal(next).text()).isEqualTo("TIME_TOO_BIG");
        story.publishes(new StreamSegment(TIME + 1000, new byte[] {3}, new byte[] {4}));
        assertThat(stage.ask(next).data()).containsExactly(3);
    }

    @Test
    void aLivestreamIsPlayedLikeALiveStory() throws Exception {
        var stream = channel.startRtmpVideoChat().call().stream().scale(1);
        stream.publishes(new StreamSegment(TIME, new byte[] {1}, new byte[] {2}));
        var chat = stage.ask(new SearchPublicChat("livechan")).id();
        stage.ask(new OpenChat(chat));
        int call = stage.next(
                        UpdateChatVideoChat.class,
                        update -> update.chatId() == chat && update.videoChat().groupCallId() != 0)
                .videoChat()
                .groupCallId();
        stage.ask(new GetGroupCall(call));
        stage.ask(new JoinVideoChat(call, null, LiveStories.LISTENER, ""));

        assertThat(stage.ask(new GetGroupCallStreams(call)).streams())
                .containsExactly(new GroupCallStream(1, 1, TIME + 500));
        assertThat(stage.ask(new GetGroupCallStreamSegment(call, TIME, 1, 0, null))
                        .data())
                .containsExactly(1);
    }

    @Test
    void aFloodWaitOfASegmentIsToldAtOnce() {
        channel.startRtmpLiveStory().publishes(new StreamSegment(TIME, new byte[] {1}, new byte[] {2}));
        int call = LiveStories.join(stage, "livechan");
        stage.world.fails("upload.getFile", 420, "FLOOD_WAIT_7", 1);

        var refusal = stage.refusal(new GetGroupCallStreamSegment(call, TIME, 0, 0, null));

        assertThat(refusal.retryAfter().orElseThrow().toSeconds()).isEqualTo(7);
    }

    @Test
    void whoWasForgottenByTheServerHasToJoinAgain() {
        var story = channel.startRtmpLiveStory();
        int call = LiveStories.join(stage, "livechan");
        story.loses(stage.bot);

        assertThat(stage.refusal(new GetGroupCallStreams(call)).text()).isEqualTo("GROUPCALL_JOIN_MISSING");

        assertThat(stage.ask(new GetGroupCall(call)).needRejoin()).isTrue();
        stage.ask(new LeaveGroupCall(call));
    }
}
