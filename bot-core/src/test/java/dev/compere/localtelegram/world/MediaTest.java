package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MediaTest {
    private static final String WITH_VIDEO = WorldFixture.payload(77)
            .replace("}]}", "}],\"ssrc-groups\":[{\"semantics\":\"FID\",\"sources\":[78,79]}]}");

    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;
    private final User bot = fixture.bot.user();
    private final Sfu sfu = Sfu.start(0);

    @BeforeEach
    void connect() {
        world.mediaServer(sfu);
    }

    @AfterEach
    void close() {
        sfu.close();
    }

    @Test
    void joiningALiveStoryIsAnsweredByTheMediaServer() {
        var story = fixture.channel.startLiveStory();
        var answer = story.call().join(bot, fixture.listener());
        assertThat(answer).contains("\"port\":\"" + sfu.port() + "\"").contains("\"setup\":\"active\"");
        assertThat(room(story.call()).participants()).containsExactly(77);
    }

    @Test
    void aCallOfAWorldWithoutMediaHasNoRoom() {
        var call = new WorldFixture().joinedStory().call();
        assertThat(call.room()).isEmpty();
    }

    @Test
    void whoJoinsAnewLeavesTheOldConnection() {
        var call = fixture.joinedStory().call();
        call.join(bot, JoinRequest.listener(bot, WorldFixture.payload(80)));
        assertThat(room(call).participants()).containsExactly(80);
        call.leave(bot);
        assertThat(room(call).participants()).isEmpty();
    }

    @Test
    void whoIsLostLeavesTheRoom() {
        var story = fixture.joinedStory();
        story.loses(fixture.bot);
        assertThat(room(story.call()).participants()).isEmpty();
    }

    @Test
    void theEndOfACallEndsAllConnections() {
        var story = fixture.joinedStory();
        var room = room(story.call());
        story.viewer("Ada").joinsWith(WorldFixture.payload(90));
        assertThat(room.participants()).containsExactlyInAnyOrder(77, 90);
        story.end();
        assertThat(room.participants()).isEmpty();
    }

    @Test
    void theStreamerShowsWhatItAnnounced() {
        var story = fixture.channel.startLiveStory();
        var answer = story.streams(WITH_VIDEO);
        var streamer = story.call().streamer().orElseThrow();
        assertThat(streamer.source()).isEqualTo(77);
        assertThat(streamer.groups()).containsExactly(new SourceGroup("FID", List.of(78, 79)));
        assertThat(answer).contains("\"endpoint\":\"" + streamer.endpoint() + "\"");
    }

    @Test
    void aVideoChatTellsItsRoomWhoComesAndGoes() {
        var chat = world.group("Talkers").startVideoChat();
        var call = chat.call();
        call.join(bot, new JoinRequest(false, false, bot, "", WITH_VIDEO));
        var ada = chat.participant("Ada");
        ada.joinsWith(WorldFixture.payload(90), false, true);
        assertThat(ada.source()).isEqualTo(90);
        assertThat(room(call).participants()).containsExactlyInAnyOrder(77, 90);
        assertThat(call.participant(bot).orElseThrow().camera())
                .containsExactly(new SourceGroup("FID", List.of(78, 79)));
        call.presentations().start(bot, WorldFixture.payload(95));
        assertThat(room(call).participants()).containsExactlyInAnyOrder(77, 90, 95);
        call.presentations().stop(bot);
        ada.leaves();
        assertThat(room(call).participants()).containsExactly(77);
        chat.putsOut(fixture.bot);
        assertThat(room(call).participants()).isEmpty();
    }

    @Test
    void listenersAreStreamedToAndSpeakersConnect() {
        var chat = world.group("Talkers").startVideoChat();
        var call = chat.call();
        chat.streamsToListeners(true);
        assertThat(call.join(bot, fixture.listener())).isEqualTo("{\"stream\":true}");
        assertThat(room(call).participants()).isEmpty();
        var speaker = new JoinRequest(false, true, bot, "", WorldFixture.payload(80));
        assertThat(call.join(bot, speaker)).contains("\"transport\"");
        assertThat(room(call).participants()).containsExactly(80);
    }

    @Test
    void whoMayNotSpeakIsStreamedToEvenWhenJoiningUnmuted() {
        var chat = world.group("Talkers").startVideoChat();
        chat.joinsMuted(true);
        chat.streamsToListeners(true);
        var request = new JoinRequest(false, true, bot, "", WorldFixture.payload(80));
        assertThat(chat.call().join(bot, request)).isEqualTo("{\"stream\":true}");
        chat.letsSpeak(fixture.bot);
        assertThat(chat.call().join(bot, request)).contains("\"transport\"");
    }

    private static SfuRoom room(GroupCall call) {
        return call.room().orElseThrow();
    }
}
