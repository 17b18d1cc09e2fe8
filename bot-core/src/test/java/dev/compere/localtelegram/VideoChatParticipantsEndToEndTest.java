package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.Mute;
import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.Received;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.LoadGroupCallParticipants;
import dev.compere.telegram.request.SetGroupCallParticipantIsSpeaking;
import dev.compere.telegram.request.SetGroupCallParticipantVolumeLevel;
import dev.compere.telegram.request.ToggleGroupCallIsMyVideoEnabled;
import dev.compere.telegram.request.ToggleGroupCallParticipantIsHandRaised;
import dev.compere.telegram.request.ToggleGroupCallParticipantIsMuted;
import dev.compere.telegram.update.UpdateGroupCall;
import dev.compere.telegram.update.UpdateGroupCallParticipant;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The participants of a video chat, as the real TDLib lists and manages them (group-calls.txt, "Getting info about a
/// group call", "Managing an active group call").
@Timeout(120)
class VideoChatParticipantsEndToEndTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private final Group group = stage.world.group("Talkers");
    private VideoChat videoChat;
    private int call;

    @BeforeEach
    void logIn() throws InterruptedException {
        group.promote(stage.bot);
        videoChat = group.startVideoChat();
        stage.logIn();
        call = videoChats.call(videoChats.find(group));
    }

    @Test
    void tenThousandParticipantsAreListed() throws Exception {
        stage.ask(new GetGroupCall(call));
        videoChat.fills(10_000);
        stage.next(UpdateGroupCall.class, update -> update.groupCall().participantCount() == 10_000);
        stage.ask(new JoinVideoChat(call, null, VideoChatStage.listener(VideoChatStage.SOURCE), ""));

        Set<MessageSender> listed = new HashSet<>();
        while (listed.size() < 10_001) {
            stage.ask(new LoadGroupCallParticipants(call, 500));
            var known = listed.size();
            while (listed.size() < Math.min(known + 450, 10_001)) {
                listed.add(stage.next(UpdateGroupCallParticipant.class, _ -> true)
                        .participant()
                        .participantId());
            }
        }

        assertThat(stage.ask(new GetGroupCall(call)).participantCount()).isEqualTo(10_001);
    }

    @Test
    void whoAnAdministratorMutesMustBeAllowedToSpeakAgain() throws Exception {
        var ann = joinedWith("Ann");
        ann.unmutes();
        of(ann, state -> !state.isMutedForAllUsers());

        mute(ann, true);
        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_ADMINISTRATOR);
        of(ann, state -> state.isMutedForAllUsers() && !state.canUnmuteSelf());

        mute(ann, false);
        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_CHOICE);
        of(ann, state -> state.isMutedForAllUsers() && state.canUnmuteSelf());
    }

    @Test
    void anotherAdministratorIsOnlySilenced() throws Exception {
        group.promote(stage.world.user("Ann"));
        var ann = joinedWith("Ann");
        ann.unmutes();
        of(ann, state -> state.canBeMutedForAllUsers() && !state.isMutedForAllUsers());

        mute(ann, true);

        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_CHOICE);
    }

    @Test
    void handsAreRaisedAndLowered() throws Exception {
        videoChat.joinsMuted(true);
        var ann = joinedWith("Ann");
        ann.raisesHand();
        of(ann, state -> state.isHandRaised());

        stage.ask(new ToggleGroupCallParticipantIsHandRaised(call, sender(ann), false));

        assertThat(ann.state().voice().hand()).isZero();
        of(ann, state -> !state.isHandRaised());
    }

    @Test
    void theVolumeAnAdministratorSetsIsEverybodys() throws Exception {
        var ann = joinedWith("Ann");

        stage.ask(new SetGroupCallParticipantVolumeLevel(call, sender(ann), 20_000));

        assertThat(ann.state().voice().volume()).isEqualTo(20_000);
        of(ann, state -> state.volumeLevel() == 20_000);
    }

    @Test
    void whatAListenerChangesIsTheListenersOwn() throws Exception {
        group.demote(stage.bot);
        var ann = joinedWith("Ann");

        stage.ask(new SetGroupCallParticipantVolumeLevel(call, sender(ann), 5_000));
        mute(ann, true);

        of(ann, state -> state.volumeLevel() == 5_000 && state.isMutedForCurrentUser());
        assertThat(ann.state().voice().volume()).isZero();
        assertThat(ann.state().voice().mute()).isEqualTo(Mute.BY_CHOICE);
    }

    @Test
    void videoComesAndGoes() throws Exception {
        var ann = joinedWith("Ann");

        ann.startsVideo();
        of(ann, state -> state.videoInfo() != null && !state.videoInfo().isPaused());
        ann.pausesVideo();
        of(ann, state -> state.videoInfo() != null && state.videoInfo().isPaused());
        ann.stopsVideo();
        of(ann, state -> state.videoInfo() == null);
        ann.presents();
        of(ann, state -> state.screenSharingVideoInfo() != null);

        stage.ask(new ToggleGroupCallIsMyVideoEnabled(call, true));
        stage.world
                .received()
                .await(Received.ParticipantEdited.class, edited -> edited.participant() == stage.bot.user(), LIMIT)
                .orElseThrow();
    }

    @Test
    void whoSpeaksIsARecentSpeaker() throws Exception {
        var ann = joinedWith("Ann");

        ann.speaks();

        stage.next(
                UpdateGroupCall.class,
                update -> update.groupCall().recentSpeakers().stream()
                        .anyMatch(speaker ->
                                speaker.isSpeaking() && speaker.participantId().equals(sender(ann))));
    }

    @Test
    void theServerHearsOfItWhenTheBotSpeaks() throws Exception {
        joinedWith("Ann");

        stage.ask(new SetGroupCallParticipantIsSpeaking(call, 0, true));

        stage.world
                .received()
                .await(Received.Spoke.class, spoke -> spoke.call() == videoChat.call(), LIMIT)
                .orElseThrow();
    }

    @Test
    void whoLeavesIsTakenOffTheList() throws Exception {
        var ann = joinedWith("Ann");
        ann.about("A singer");
        of(ann, state -> state.bio().equals("A singer"));

        ann.leaves();

        of(ann, state -> state.order().isEmpty());
    }

    private Participant joinedWith(String name) throws InterruptedException {
        var participant = videoChat.participant(name);
        videoChats.join(call);
        of(participant, _ -> true);
        return participant;
    }

    private void mute(Participant participant, boolean muted) {
        stage.ask(new ToggleGroupCallParticipantIsMuted(call, sender(participant), muted));
    }

    private GroupCallParticipant of(Participant participant, Predicate<GroupCallParticipant> wanted)
            throws InterruptedException {
        return videoChats.participant(state -> state.participantId().equals(sender(participant)) && wanted.test(state));
    }

    private static MessageSender sender(Participant participant) {
        return new MessageSender.User(participant.id());
    }
}
