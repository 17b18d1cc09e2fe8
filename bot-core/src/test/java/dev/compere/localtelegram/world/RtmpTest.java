package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RtmpTest {
    private static final long TIME = 10_000;

    private final WorldFixture fixture = new WorldFixture();
    private final User bot = fixture.bot.user();
    private final RtmpKeys keys = fixture.world.rtmpKeys();

    @Test
    void onlyWhoMayStartACallGetsItsKey() {
        fixture.channel.promote(fixture.bot, Right.MANAGE_CALL);

        assertThat(keys.ask(bot, fixture.channel, RtmpPurpose.VIDEO_CHAT, false).key())
                .isNotEmpty();
        assertThatThrownBy(() -> keys.ask(bot, fixture.channel, RtmpPurpose.LIVE_STORY, false))
                .hasMessage("CHAT_ADMIN_REQUIRED");
        assertThat(keys.ask(bot, bot, RtmpPurpose.LIVE_STORY, false).key()).isNotEmpty();
    }

    @Test
    void aKeyIsReplacedForOnePurposeOnly() {
        fixture.channel.promote(fixture.bot);
        var story = keys.of(fixture.channel, RtmpPurpose.LIVE_STORY);
        var chat = keys.of(fixture.channel, RtmpPurpose.VIDEO_CHAT);

        var replaced = keys.ask(bot, fixture.channel, RtmpPurpose.LIVE_STORY, true);

        assertThat(replaced).isNotEqualTo(story).isEqualTo(keys.of(fixture.channel, RtmpPurpose.LIVE_STORY));
        assertThat(keys.of(fixture.channel, RtmpPurpose.VIDEO_CHAT)).isEqualTo(chat);
        assertThat(replaced.toString()).doesNotContain(replaced.key());
    }

    @Test
    void aKeyOpensTheCallItIsForWhileThatIsOn() {
        var key = keys.of(fixture.channel, RtmpPurpose.LIVE_STORY).key();
        assertThat(keys.opens(key)).isEmpty();

        var story = fixture.channel.startRtmpLiveStory();
        assertThat(keys.opens(key)).contains(story.call());
        assertThat(keys.opens(keys.of(fixture.channel, RtmpPurpose.VIDEO_CHAT).key()))
                .isEmpty();
        assertThat(keys.opens(key + "0")).isEmpty();
        assertThat(keys.opens("nonsense")).isEmpty();

        story.end();
        assertThat(keys.opens(key)).isEmpty();
    }

    @Test
    void aCallThatIsNotInRtmpModeIsOpenedByNoKey() {
        fixture.channel.startLiveStory();
        assertThat(keys.opens(keys.of(fixture.channel, RtmpPurpose.LIVE_STORY).key()))
                .isEmpty();
    }

    @Test
    void thereIsNoStreamUntilSomebodyPublishesAndAfterTheEnd() {
        var stream = joined().stream();
        assertThat(stream.end(bot)).isEmpty();

        stream.publishes(segment(TIME));
        assertThat(stream.end(bot)).hasValue(TIME + 1000);

        stream.stops();
        assertThat(stream.end(bot)).isEmpty();
    }

    @Test
    void theScaleHalvesASecond() {
        var stream = joined().stream().scale(2);
        stream.publishes(segment(TIME));

        assertThat(stream.end(bot)).hasValue(TIME + 250);
        assertThatThrownBy(() -> stream.fetch(bot, TIME, 0, Optional.empty())).hasMessage("SCALE_INVALID");
    }

    @Test
    void onlyTheSegmentsThatAreThereCanBeFetched() {
        var stream = joined().stream();
        stream.publishes(segment(TIME));
        stream.publishes(segment(TIME + 2000));

        assertThat(stream.fetch(bot, TIME, 0, Optional.empty())).containsExactly(1);
        assertThat(stream.fetch(bot, TIME, 0, Optional.of(RtmpStream.CHANNEL))).containsExactly(2);
        assertThatThrownBy(() -> stream.fetch(bot, TIME, 0, Optional.of(2))).hasMessage("VIDEO_CHANNEL_INVALID");
        assertThatThrownBy(() -> stream.fetch(bot, TIME - 1000, 0, Optional.empty()))
                .hasMessage("TIME_TOO_SMALL");
        assertThatThrownBy(() -> stream.fetch(bot, TIME + 1000, 0, Optional.empty()))
                .hasMessage("TIME_INVALID");
        assertThatThrownBy(() -> stream.fetch(bot, TIME + 3000, 0, Optional.empty()))
                .hasMessage("TIME_TOO_BIG");
    }

    @Test
    void theOldestSegmentsAreForgotten() {
        var stream = joined().stream();
        for (var i = 0; i < 100; i++) {
            stream.publishes(segment(TIME + i * 1000L));
        }

        assertThatThrownBy(() -> stream.fetch(bot, TIME, 0, Optional.empty())).hasMessage("TIME_TOO_SMALL");
        assertThat(stream.fetch(bot, TIME + 99_000, 0, Optional.empty())).isNotEmpty();
    }

    @Test
    void onlyWhoJoinedACallInRtmpModeHasAStream() {
        var rtmp = fixture.channel.startRtmpLiveStory();
        assertThatThrownBy(() -> rtmp.call().stream().end(bot)).hasMessage("GROUPCALL_JOIN_MISSING");
        rtmp.end();

        var plain = fixture.joinedStory();
        assertThatThrownBy(() -> plain.call().stream().end(bot)).hasMessage("GROUPCALL_INVALID");
    }

    private GroupCall joined() {
        var call = fixture.channel.startRtmpLiveStory().call();
        call.join(bot, JoinRequest.listener(bot, WorldFixture.payload(77)));
        return call;
    }

    private static StreamSegment segment(long timeMs) {
        return new StreamSegment(timeMs, new byte[] {1}, new byte[] {2});
    }
}
