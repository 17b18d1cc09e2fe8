package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveCallTest {
    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;
    private final User bot = fixture.bot.user();

    @Test
    void aJoinIsAnsweredWithConnectionParametersAndCounted() {
        var call = fixture.channel.startLiveStory().call();

        var parameters = call.join(bot, fixture.listener());

        assertThat(Json.parse(parameters)).isPresent();
        assertThat(parameters).contains("\"candidates\"");
        assertThat(call.participantCount()).isEqualTo(1);
        assertThat(world.received().entries()).containsExactly(new Received.Joined(call, 77));
    }

    @Test
    void anRtmpStoryIsAnsweredWithoutAConnection() {
        var call = fixture.channel.startRtmpLiveStory().call();

        assertThat(call.join(bot, fixture.listener())).isEqualTo("{\"stream\":true,\"rtmp\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "not json",
                "{\"ufrag\":\"a\",\"pwd\":\"b\",\"ssrc\":5,\"fingerprints\":[]}",
                "{\"ufrag\":\"a\",\"ssrc\":5,\"fingerprints\":[{\"hash\":\"h\",\"setup\":\"s\",\"fingerprint\":\"f\"}]}"
            })
    void anIncompleteJoinPayloadIsRefused(String payload) {
        var call = fixture.channel.startLiveStory().call();

        assertThatThrownBy(() -> call.join(bot, JoinRequest.listener(bot, payload)))
                .isInstanceOf(Refusal.class)
                .hasMessage("DATA_JSON_INVALID");
        assertThat(call.participantCount()).isZero();
    }

    @Test
    void aSourceOfZeroIsRefused() {
        var call = fixture.channel.startLiveStory().call();
        var request = JoinRequest.listener(bot, WorldFixture.payload(0));

        assertThatThrownBy(() -> call.join(bot, request)).hasMessage("DATA_JSON_INVALID");
    }

    @Test
    void aSourceThatSomebodyElseHasIsRefused() {
        var call = fixture.joinedStory().call();
        var other = world.account("+1", "Other").user();

        assertThatThrownBy(() -> call.join(other, JoinRequest.listener(other, WorldFixture.payload(77))))
                .hasMessage("GROUPCALL_SSRC_DUPLICATE_MUCH");
    }

    @Test
    void listenersMustBeMutedWithoutVideo() {
        var call = fixture.channel.startLiveStory().call();

        for (var request : List.of(
                new JoinRequest(false, true, bot, "", WorldFixture.payload(5)),
                new JoinRequest(true, false, bot, "", WorldFixture.payload(5)))) {
            assertThatThrownBy(() -> call.join(bot, request)).hasMessage("GROUPCALL_FORBIDDEN");
        }
    }

    @Test
    void onlyOneOfThoseWhoManageTheStoryPublishes() {
        var other = world.account("+1", "Other");
        fixture.channel.promote(fixture.bot).promote(other);
        var call = fixture.channel.startLiveStory().call();
        call.join(bot, new JoinRequest(false, false, bot, "", WorldFixture.payload(5)));

        var second = new JoinRequest(false, true, other.user(), "", WorldFixture.payload(6));

        assertThatThrownBy(() -> call.join(other.user(), second)).hasMessage("GROUPCALL_FORBIDDEN");
    }

    @Test
    void aLiveStoryIsJoinedAsOneself() {
        var call = fixture.channel.startLiveStory().call();
        var request = new JoinRequest(true, true, fixture.channel, "", WorldFixture.payload(5));

        assertThatThrownBy(() -> call.join(bot, request)).hasMessage("JOIN_AS_PEER_INVALID");
    }

    @Test
    void aCheckNamesTheSourcesThatAreStillJoined() {
        var story = fixture.joinedStory();

        assertThat(story.call().check(bot, List.of(77, 78))).containsExactly(77);
        story.loses(fixture.bot);
        assertThat(story.call().check(bot, List.of(77))).isEmpty();
    }

    @Test
    void whoLeavesIsNoLongerCountedAndCannotComment() {
        var story = fixture.joinedStory();

        story.call().leave(bot);

        assertThat(story.call().participantCount()).isZero();
        assertThatThrownBy(() -> story.call().comments().send(bot, bot, CommentText.plain("hi"), 0, 1))
                .hasMessage("GROUPCALL_JOIN_MISSING");
        assertThatThrownBy(() -> story.call().leave(bot)).hasMessage("GROUPCALL_JOIN_MISSING");
    }

    @Test
    void everyChangeOfTheNumberOfParticipantsIsTold() {
        var story = fixture.joinedStory();
        fixture.events.clear();

        var ann = story.viewer("Ann");
        ann.leaves();

        assertThat(fixture.told(WorldEvent.CallChanged.class)).hasSize(2);
        assertThat(story.call().participantCount()).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoManageTheStoryChangeItsSettings() {
        var story = fixture.joinedStory();
        var settings = new LiveSettings(false, 25, false);

        assertThatThrownBy(() -> story.call().change(bot, settings)).hasMessage("CHAT_ADMIN_REQUIRED");
        fixture.channel.promote(fixture.bot);
        story.call().change(bot, settings);

        assertThat(story.call().settings()).isEqualTo(settings);
    }

    @Test
    void anEndedCallKnowsItsDurationAndRefusesEverything() {
        var story = fixture.joinedStory();
        fixture.pass(Duration.ofMinutes(3));
        story.end();
        fixture.pass(Duration.ofMinutes(3));

        assertThat(story.call().active()).isFalse();
        assertThat(story.call().duration()).isEqualTo(Duration.ofMinutes(3));
        assertThatThrownBy(() -> story.call().join(bot, fixture.listener())).hasMessage("GROUPCALL_INVALID");
        assertThatThrownBy(() -> story.viewer("Ann")).hasMessage("GROUPCALL_INVALID");
        assertThatThrownBy(story::end).hasMessage("GROUPCALL_INVALID");
    }

    @Test
    void aPosterHasOneLiveStoryAtATime() {
        var story = fixture.channel.startLiveStory();

        assertThatThrownBy(fixture.channel::startLiveStory).hasMessage("STORY_LIVE_ALREADY_" + story.id());
        story.end();

        assertThat(fixture.channel.startLiveStory().id()).isEqualTo(story.id() + 1);
    }

    @Test
    void onlyThoseWhoManageAChannelStartItsStories() {
        var settings = new LiveSettings(true, 0, false);

        assertThatThrownBy(() -> world.startLiveStory(bot, fixture.channel, LiveStoryPlan.of(settings), 1))
                .hasMessage("CHAT_ADMIN_REQUIRED");
        assertThat(world.startLiveStory(bot, bot, LiveStoryPlan.of(settings), 1).poster())
                .isSameAs(bot);
    }
}
