package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.InternalLinkType;
import dev.compere.telegram.object.MessageContent;
import dev.compere.telegram.request.EndGroupCallRecording;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.GetInternalLinkType;
import dev.compere.telegram.request.GetVideoChatInviteLink;
import dev.compere.telegram.request.InviteVideoChatParticipants;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.RevokeGroupCallInviteLink;
import dev.compere.telegram.request.SetVideoChatTitle;
import dev.compere.telegram.request.StartGroupCallRecording;
import dev.compere.telegram.request.ToggleGroupCallAreMessagesAllowed;
import dev.compere.telegram.request.ToggleVideoChatMuteNewParticipants;
import dev.compere.telegram.update.UpdateGroupCall;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an administrator does with a video chat as a whole, with the real TDLib (group-calls.txt, "Video
/// chats/livestreams", "Managing an active group call").
@Timeout(120)
class VideoChatManagementEndToEndTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.publicGroup("talkers", "Talkers");
    private VideoChat videoChat;
    private int call;

    @BeforeEach
    void logIn() throws InterruptedException {
        group.promote(stage.bot);
        videoChat = group.startVideoChat();
        stage.logIn();
        call = videoChats.call(videoChats.find(group));
        stage.ask(new GetGroupCall(call));
    }

    @Test
    void theTitleIsChangedByTheBotAndByOthers() throws Exception {
        videoChat.title("Sports");
        call(update -> update.title().equals("Sports"));

        stage.ask(new SetVideoChatTitle(call, "News"));

        assertThat(received(Received.TitleChanged.class).title()).isEqualTo("News");
    }

    @Test
    void aRecordingArrivesInTheSavedMessages() throws Exception {
        stage.ask(new StartGroupCallRecording(call, "First show", true, true));
        var recording = received(Received.RecordingStarted.class).recording();
        assertThat(recording.title()).isEqualTo("First show");
        assertThat(recording.video()).isTrue();
        assertThat(recording.portrait()).isTrue();
        call(update -> update.isVideoRecorded());

        stage.ask(new EndGroupCallRecording(call));

        assertThat(videoChats.message(MessageContent.Other.class).type()).isEqualTo("messageDocument");
        videoChats.settled(update -> !update.isVideoRecorded(), call);
    }

    @Test
    void invitedUsersAreNamedInTheChat() throws Exception {
        var ann = videoChat.participant("Ann");
        ann.leaves();
        videoChats.join(call);

        stage.ask(new InviteVideoChatParticipants(call, List.of(stage.bot.id(), ann.id())));

        assertThat(videoChats
                        .message(MessageContent.VideoChatParticipantsInvited.class)
                        .userIds())
                .containsExactly(ann.id());
    }

    @Test
    void aLinkLetsOneSpeakUntilItIsRevoked() throws Exception {
        videoChat.joinsMuted(true);
        var plain = stage.ask(new GetVideoChatInviteLink(call, false)).url();
        var link = stage.ask(new GetVideoChatInviteLink(call, true)).url();
        assertThat(stage.ask(new GetInternalLinkType(plain)))
                .isEqualTo(new InternalLinkType.VideoChat("talkers", "", false));
        var hash = ((InternalLinkType.VideoChat) stage.ask(new GetInternalLinkType(link))).inviteHash();
        group.demote(stage.bot);

        stage.ask(new JoinVideoChat(call, null, VideoChatStage.listener(5), hash));
        assertThat(videoChats
                        .participant(participant -> participant.audioSourceId() == 5)
                        .canUnmuteSelf())
                .isTrue();

        group.promote(stage.bot);
        videoChats.settled(chat -> chat.canBeManaged(), call);
        stage.ask(new RevokeGroupCallInviteLink(call));
        assertThat(stage.refusal(new JoinVideoChat(call, null, VideoChatStage.listener(6), hash))
                        .getMessage())
                .contains("INVITE_HASH_EXPIRED");
    }

    @Test
    void settingsAreChangedByTheBotAndByOthers() throws Exception {
        stage.ask(new ToggleVideoChatMuteNewParticipants(call, true));
        stage.ask(new ToggleGroupCallAreMessagesAllowed(call, false));
        stage.world
                .received()
                .await(
                        Received.VideoChatSettingsChanged.class,
                        entry -> entry.settings().joinMuted()
                                && !entry.settings().messagesEnabled(),
                        LIMIT)
                .orElseThrow();

        videoChat.messagesAllowed(true);

        call(update -> update.areMessagesAllowed() && update.muteNewParticipants());
    }

    private <R extends Received> R received(Class<R> kind) {
        return stage.world.received().await(kind, _ -> true, LIMIT).orElseThrow();
    }

    private GroupCall call(Predicate<GroupCall> wanted) throws InterruptedException {
        return stage.next(UpdateGroupCall.class, update -> wanted.test(update.groupCall()))
                .groupCall();
    }
}
