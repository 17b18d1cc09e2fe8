package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallEvent;
import dev.compere.event.JoinLost;
import dev.compere.event.JoinRestored;
import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.event.ParticipantChanged;
import dev.compere.event.ParticipantEvent;
import dev.compere.event.ParticipantJoined;
import dev.compere.event.ParticipantLeft;
import dev.compere.event.ParticipantsListed;
import dev.compere.event.SpeakersChanged;
import dev.compere.localtelegram.world.VideoChat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who is in a video chat, who comes, goes and changes, through the real TDLib.
class ParticipantsEndToEndTest {

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    @Test
    void whoIsThereIsListedOnce() throws Exception {
        var call = stage.group.startVideoChat();
        call.participant("Ann");
        call.participant("Bo");
        stage.joined(call);
        var listed = stage.next(ParticipantsListed.class);
        assertThat(names(listed.participants())).containsExactlyInAnyOrder("Ann", "Bo", "Compere");
        assertThat(listed.complete()).isTrue();
        assertThat(listed.participants()).filteredOn(Participant::self).hasSize(1);
        assertThat(untilJoined(call, "Cy")).isEmpty();
    }

    @Test
    void aListOfManyPagesIsLoadedToItsEnd() throws Exception {
        var call = stage.group.startVideoChat();
        call.fills(10_000);
        stage.joined(call);
        var listed = stage.next(ParticipantsListed.class);
        assertThat(listed.participants()).hasSize(10_001).doesNotHaveDuplicates();
        assertThat(listed.complete()).isTrue();
    }

    @Test
    void aPageThatFailsIsAskedForAgain() throws Exception {
        stage.telegram.world().fails("phone.getGroupParticipants", 400, "TRY_AGAIN_SOME_TIME", 3);
        var call = stage.group.startVideoChat();
        call.participant("Ann");
        stage.joined(call);
        assertThat(stage.next(ParticipantsListed.class).complete()).isTrue();
    }

    @Test
    void comingAndGoingIsTold() throws Exception {
        var call = listed();
        var ann = call.participant("Ann");
        assertThat(stage.next(ParticipantJoined.class).participant().who().name())
                .isEqualTo("Ann");
        ann.leaves();
        assertThat(stage.next(ParticipantLeft.class).participant().who().id()).isEqualTo(ann.id());
    }

    @Test
    void whatPeopleCanSeeOfOneIsTold() throws Exception {
        var call = listed();
        var ann = call.participant("Ann");
        assertThat(stage.next(ParticipantJoined.class).participant().mute()).isEqualTo(MuteState.MUTED);
        ann.unmutes();
        assertThat(changed().mute()).isEqualTo(MuteState.UNMUTED);
        ann.startsVideo();
        assertThat(changed().video()).isTrue();
        ann.presents();
        assertThat(changed().presentation()).isTrue();
        ann.stopsPresenting();
        assertThat(changed().presentation()).isFalse();
    }

    @Test
    void aRaisedHandOfOneWhoMayNotSpeakIsTold() throws Exception {
        var call = listed();
        call.joinsMuted(true);
        var ann = call.participant("Ann");
        assertThat(stage.next(ParticipantJoined.class).participant().mute()).isEqualTo(MuteState.MUTED_BY_ADMIN);
        ann.raisesHand();
        assertThat(stage.next(ParticipantChanged.class).raisedHand()).isTrue();
    }

    @Test
    void theBotLearnsThatItWasMuted() throws Exception {
        var call = listed();
        call.mutes(stage.bot);
        var change = stage.next(ParticipantChanged.class);
        assertThat(change.participant().self()).isTrue();
        assertThat(change.participant().mute()).isEqualTo(MuteState.MUTED_BY_ADMIN);
    }

    @Test
    void whatNobodySeesIsNotTold() throws Exception {
        var call = listed();
        var ann = call.participant("Ann");
        stage.next(ParticipantJoined.class);
        ann.about("likes cats");
        ann.speaks();
        assertThat(untilJoined(call, "Bo")).isEmpty();
    }

    @Test
    void whoSpokeLastIsTold() throws Exception {
        var call = listed();
        var ann = call.participant("Ann");
        ann.unmutes();
        ann.speaks();
        stage.next(
                SpeakersChanged.class,
                change -> change.speakers().stream().anyMatch(speaker -> speaker.id() == ann.id()));
    }

    @Test
    void theListCanBeReadAtAnyTimeInTelegramsOrder() throws Exception {
        var call = listed();
        var ann = call.participant("Ann");
        call.participant("Bo");
        stage.next(ParticipantJoined.class);
        stage.next(ParticipantJoined.class);
        ann.startsVideo();
        stage.next(ParticipantChanged.class);
        var now = stage.calls.participants(stage.calls.joined().getFirst());
        assertThat(names(now)).hasSize(3).startsWith("Ann");
    }

    @Test
    void aRejoinTellsNobodyAnew() throws Exception {
        var call = listed();
        call.participant("Ann");
        stage.next(ParticipantJoined.class);
        call.loses(stage.bot);
        stage.next(JoinLost.class);
        stage.next(JoinRestored.class);
        assertThat(untilJoined(call, "Bo")).isEmpty();
    }

    @Test
    void afterBeingPutOutOnlyWhatChangedMeanwhileIsTold() throws Exception {
        var call = listed();
        call.participant("Ann");
        var bo = call.participant("Bo");
        stage.next(ParticipantJoined.class);
        stage.next(ParticipantJoined.class);
        call.joinsElsewhere(stage.bot, 4711);
        stage.next(JoinLost.class);
        bo.leaves();
        stage.next(JoinRestored.class);
        assertThat(stage.next(ParticipantLeft.class).participant().who().name()).isEqualTo("Bo");
        assertThat(untilJoined(call, "Cy")).isEmpty();
    }

    @Test
    void whatWasMissedInAGapIsToldAfterIt() throws Exception {
        var call = listed();
        var ann = call.participant("Ann");
        call.participant("Bo");
        stage.next(ParticipantJoined.class);
        stage.next(ParticipantJoined.class);
        var faults = stage.telegram.world().faults();
        faults.loses("updateGroupCallParticipants", 1);
        faults.loses("updateGroupCall", 1);
        ann.leaves();
        call.participant("Cy");
        assertThat(stage.next(ParticipantJoined.class).participant().who().name())
                .isEqualTo("Cy");
        assertThat(stage.next(ParticipantLeft.class).participant().who().name()).isEqualTo("Ann");
        assertThat(untilJoined(call, "Di")).isEmpty();
    }

    private VideoChat listed() throws InterruptedException {
        var call = stage.joined();
        stage.next(ParticipantsListed.class);
        return call;
    }

    private Participant changed() throws InterruptedException {
        return stage.next(ParticipantChanged.class).participant();
    }

    /// What is told of participants before somebody who joins now.
    private List<CallEvent> untilJoined(VideoChat call, String name) throws InterruptedException {
        call.participant(name);
        stage.next(
                ParticipantJoined.class,
                joined -> joined.participant().who().name().equals(name));
        return stage.passed(ParticipantEvent.class);
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(shown -> shown.who().name()).toList();
    }
}
