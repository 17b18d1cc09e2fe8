package dev.compere.localtelegram.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VideoCallTest {
    private final WorldFixture fixture = new WorldFixture();
    private final World world = fixture.world;
    private final User bot = fixture.bot.user();
    private final Group group = world.group("Talkers");

    @Test
    void aJoinMovesTheVersionByOneAndIsTold() {
        var call = group.startVideoChat().call();
        fixture.events.clear();

        call.join(bot, fixture.listener());

        var told = fixture.told(WorldEvent.ParticipantsChanged.class).getFirst();
        assertThat(told.version()).isEqualTo(2).isEqualTo(call.version());
        assertThat(told.changes().getFirst().kind()).isEqualTo(ParticipantChange.Kind.JOINED);
        assertThat(world.received().entries()).containsExactly(new Received.Joined(call, 77));
    }

    @Test
    void joinsAndLeavesAreVersionedAndOtherChangesAreNot() {
        var videoChat = group.startVideoChat();
        var ann = videoChat.participant("Ann");
        ann.unmutes();
        ann.speaks();
        assertThat(videoChat.call().version()).isEqualTo(2);

        ann.startsVideo();
        ann.leaves();

        assertThat(videoChat.call().version()).isEqualTo(4);
        assertThat(fixture.told(WorldEvent.ParticipantsChanged.class))
                .extracting(WorldEvent.ParticipantsChanged::version)
                .containsExactly(2, 2, 2, 3, 4);
    }

    @Test
    void whoHasJoinedCountsAlongAndTheOthersAreToldTheNumber() {
        var videoChat = group.startVideoChat();
        videoChat.call().join(bot, fixture.listener());
        fixture.events.clear();

        videoChat.participant("Ann");
        assertThat(fixture.told(WorldEvent.CallChanged.class)).isEmpty();

        videoChat.call().leave(bot);
        videoChat.participant("Bob");
        assertThat(fixture.told(WorldEvent.CallChanged.class)).hasSize(2);
    }

    @Test
    void onlyAdministratorsOfCallsCreateManageAndEndThem() {
        assertThatThrownBy(() -> group.videoChats().createAs(bot, VideoChatPlan.NOW))
                .hasMessage("CHAT_ADMIN_REQUIRED");
        group.promote(fixture.bot, Right.DELETE_MESSAGES);
        var call = group.startVideoChat().call();
        assertThatThrownBy(() -> call.title(bot, "Mine")).hasMessage("CHAT_ADMIN_REQUIRED");
        assertThatThrownBy(() -> call.discard(bot)).hasMessage("CHAT_ADMIN_REQUIRED");

        group.promote(fixture.bot, Right.MANAGE_CALL);
        call.title(bot, "Mine");
        assertThatThrownBy(() -> call.title(bot, "Mine")).hasMessage("GROUPCALL_NOT_MODIFIED");
        call.discard(bot);

        assertThat(call.active()).isFalse();
        assertThat(group.videoChat()).isEmpty();
    }

    @Test
    void aChatHasOneVideoChatBesideItsLiveStory() {
        var story = fixture.channel.startLiveStory();
        var first = fixture.channel.startVideoChat();

        var second = fixture.channel.startVideoChat();

        assertThat(first.call().active()).isFalse();
        assertThat(second.call().active()).isTrue();
        assertThat(story.call().active()).isTrue();
    }

    @Test
    void theEndSaysHowLongItTook() {
        var videoChat = group.startVideoChat();
        fixture.pass(Duration.ofMinutes(2));

        videoChat.end();

        assertThat(group.history().all().getLast().content())
                .isEqualTo(new MessageContent.VideoChatEnded(videoChat.call(), Duration.ofMinutes(2)));
        assertThatThrownBy(() -> videoChat.participant("Ann")).hasMessage("GROUPCALL_INVALID");
    }

    @Test
    void newParticipantsAreMutedIfTheSettingsSayItExceptForAdministrators() {
        var videoChat = group.startVideoChat();
        videoChat.joinsMuted(true);

        var ann = videoChat.participant("Ann");
        group.promote(world.user("Bob"));
        var bob = videoChat.participant("Bob");

        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_ADMINISTRATOR);
        assertThat(bob.state().voice().mute()).isEqualTo(Mute.BY_CHOICE);
    }

    @Test
    void nobodyGetsAVoiceBackByJoiningAgain() {
        var videoChat = group.startVideoChat();
        videoChat.call().join(bot, fixture.listener());
        videoChat.mutes(fixture.bot);

        videoChat.call().join(bot, new JoinRequest(false, true, bot, "", WorldFixture.payload(78)));

        var state = videoChat.call().participant(bot).orElseThrow();
        assertThat(state.voice().mute()).isEqualTo(Mute.BY_ADMINISTRATOR);
        assertThat(state.source()).isEqualTo(78);
        assertThat(videoChat.call().participantCount()).isOne();
    }

    @Test
    void aRemovedMemberIsOutOfTheCallAndFindsItClosed() {
        var videoChat = group.startVideoChat();
        videoChat.call().join(bot, fixture.listener());

        group.removes(fixture.bot);

        assertThat(videoChat.call().participantCount()).isZero();
        assertThatThrownBy(() -> videoChat.call().join(bot, fixture.listener())).hasMessage("GROUPCALL_FORBIDDEN");
        assertThatThrownBy(() -> videoChat.call().check(bot, List.of(77))).hasMessage("GROUPCALL_FORBIDDEN");
        group.admits(fixture.bot);
        videoChat.call().join(bot, fixture.listener());
    }

    @Test
    void aCheckNamesTheSourceThatIsStillJoined() {
        var videoChat = group.startVideoChat();
        videoChat.call().join(bot, fixture.listener());
        assertThat(videoChat.call().check(bot, List.of(77, 78))).containsExactly(77);

        videoChat.joinsElsewhere(fixture.bot, 99);

        assertThat(videoChat.call().check(bot, List.of(77))).isEmpty();
        assertThat(videoChat.call().check(bot, List.of(99))).containsExactly(99);
    }

    @Test
    void onlyOnesOwnNamesCanJoin() {
        var call = group.startVideoChat().call();
        var own = world.channel("own", "Own").ownedBy(fixture.bot);

        assertThatThrownBy(() -> call.join(bot, as(fixture.channel))).hasMessage("JOIN_AS_PEER_INVALID");
        assertThatThrownBy(() -> call.join(bot, as(group))).hasMessage("JOIN_AS_PEER_INVALID");
        call.join(bot, as(own));
        group.promote(fixture.bot, Right.ANONYMOUS);
        call.join(bot, as(group));

        assertThat(call.participantCount()).isOne();
        assertThat(call.usualSender(bot)).isSameAs(group);
        assertThat(group.videoChats().identities(bot)).containsExactly(bot, group, own);
    }

    @Test
    void messagesAreFreeShortAndBoundToTheSettings() {
        var videoChat = group.startVideoChat();
        var ann = videoChat.participant("Ann");
        ann.says("x".repeat(128));

        assertThatThrownBy(() -> ann.says("x".repeat(129))).hasMessage("MESSAGE_TOO_LONG");
        assertThatThrownBy(() -> videoChat.call().checkComment(bot, CommentText.plain("hi"), 5))
                .hasMessage("STARS_AMOUNT_INVALID");
        videoChat.messagesAllowed(false);
        assertThatThrownBy(() -> ann.says("hi")).hasMessage("CHAT_WRITE_FORBIDDEN");
    }

    @Test
    void administratorsDeleteWhatOthersWroteAndEverybodyTheirOwn() {
        var videoChat = group.startVideoChat();
        var call = videoChat.call();
        call.join(bot, fixture.listener());
        var spam = videoChat.participant("Ann").says("spam").commentId();
        var own = call.comments().send(bot, bot, CommentText.plain("hi"), 0, 1).id();

        assertThat(call.comments().delete(bot, List.of(own), false)).containsExactly(own);
        assertThatThrownBy(() -> call.comments().delete(bot, List.of(spam), true))
                .hasMessage("CHAT_ADMIN_REQUIRED");
        group.promote(fixture.bot);
        assertThat(call.comments().delete(bot, List.of(spam), true)).containsExactly(spam);
    }

    private static JoinRequest as(Peer peer) {
        return new JoinRequest(true, true, peer, "", WorldFixture.payload(5));
    }
}
