package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One account in 64 calls at once, through the real TDLib.
class ManyCallsEndToEndTest {

    private static final int CHANNELS = 32;
    private static final int CALLS = 2 * CHANNELS;

    @RegisterExtension
    private final CallStage stage = new CallStage(ManyCallsEndToEndTest::targets);

    private static List<CallTarget> targets(World world) {
        return channels(world)
                .map(channel -> new ChatAddress.Username(channel.username()))
                .<CallTarget>flatMap(name -> Stream.of(
                        new CallTarget.LiveStory(name, OptionalInt.empty(), false),
                        new CallTarget.VideoChat(name, "", Optional.empty())))
                .toList();
    }

    private static Stream<Channel> channels(World world) {
        return IntStream.range(0, CHANNELS).mapToObj(i -> world.channel("channel" + i, "Channel " + i));
    }

    /// @param chatId with the kind names a call among those of this test
    private record Place(CallKind kind, long chatId) {

        static Place of(CallKey call) {
            return new Place(call.kind(), call.chatId());
        }

        String greeting() {
            return kind.label() + " " + chatId;
        }
    }

    @Test
    void eachIsJoinedAndHeardAndNoneIsTakenForAnother() throws Exception {
        var greetings = startAll();
        stage.calls.start();
        for (int i = 0; i < CALLS; i++) {
            stage.next(CallJoined.class);
        }
        assertThat(stage.calls.joined()).hasSize(CALLS).doesNotHaveDuplicates();
        greetings.values().forEach(Runnable::run);
        for (int i = 0; i < CALLS; i++) {
            var message = stage.next(MessageReceived.class);
            var place = Place.of(message.call());
            assertThat(message.text()).isEqualTo(place.greeting());
            assertThat(greetings.remove(place)).isNotNull();
        }
        closesQuickly();
    }

    private Map<Place, Runnable> startAll() {
        var greetings = new HashMap<Place, Runnable>();
        channels(stage.telegram.world()).forEach(channel -> {
            var story = new Place(CallKind.LIVE_STORY, VideoChatKinds.idOf(channel));
            var live = channel.startLiveStory();
            greetings.put(story, () -> live.viewer("Ann").says(story.greeting()));
            var videoChat = new Place(CallKind.VIDEO_CHAT, VideoChatKinds.idOf(channel));
            var call = channel.startVideoChat();
            greetings.put(videoChat, () -> call.participant("Ann").says(videoChat.greeting()));
        });
        return greetings;
    }

    private void closesQuickly() {
        long start = System.nanoTime();
        stage.calls.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(stage.calls.joined()).isEmpty();
    }
}
