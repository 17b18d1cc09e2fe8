package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.VideoChat;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.GetGroupCall;
import java.time.Duration;
import java.util.Collections;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Updates about participants that come late, twice, in the wrong order or not at all, as the real TDLib takes them
/// (group-calls.txt, "Applying group call updates").
@Timeout(120)
class ParticipantUpdatesEndToEndTest {
    private static final String UPDATE = "updateGroupCallParticipants";

    @RegisterExtension
    private final TdlibStage stage = new TdlibStage();

    private final VideoChatStage videoChats = new VideoChatStage(stage);
    private VideoChat videoChat;
    private int call;

    @BeforeEach
    void join() throws InterruptedException {
        var group = stage.world.group("Talkers");
        videoChat = group.startVideoChat();
        stage.logIn();
        call = videoChats.call(videoChats.find(group));
        videoChats.join(call);
    }

    @Test
    void aGapThatIsFilledInTimeCostsNothing() throws Exception {
        var held = stage.world.faults().holds(UPDATE);
        var ann = videoChat.participant("Ann");
        assertThat(held.awaitCaught(Duration.ofSeconds(20))).isTrue();
        var bob = videoChat.participant("Bob");

        held.release();

        of(ann, _ -> true);
        of(bob, _ -> true);
        assertThat(loads()).isOne();
    }

    @Test
    void aGapThatStaysMakesTheClientReadTheListAgain() throws Exception {
        stage.world.faults().loses(UPDATE, 1);
        var ann = videoChat.participant("Ann");

        videoChat.participant("Bob");

        of(ann, _ -> true);
        assertThat(loads()).isEqualTo(2);
    }

    @Test
    void repeatedUpdatesCountOnce() throws Exception {
        stage.world.faults().repeats(UPDATE, 2);
        var ann = videoChat.participant("Ann");
        of(ann, _ -> true);
        ann.leaves();
        of(ann, state -> state.order().isEmpty());
        var bob = videoChat.participant("Bob");
        of(bob, _ -> true);

        videoChats.settled(state -> state.participantCount() == 2, call);
        assertThat(loads()).isOne();
    }

    @Test
    void updatesInTheWrongOrderArePutRight() throws Exception {
        stage.world.faults().swaps(UPDATE);
        var ann = videoChat.participant("Ann");
        var bob = videoChat.participant("Bob");

        of(ann, _ -> true);
        of(bob, _ -> true);
        assertThat(loads()).isOne();
    }

    @Test
    void anAbridgedUpdateKeepsWhatItLeavesOut() throws Exception {
        var ann = videoChat.participant("Ann");
        of(ann, _ -> true);
        videoChat.abridges(1);

        ann.unmutes();

        of(ann, state -> !state.isMutedForAllUsers());
    }

    @Test
    void anAbridgedUpdateAboutAStrangerMakesTheClientAsk() throws Exception {
        videoChat.abridges(1);

        var ann = videoChat.participant("Ann");

        of(ann, _ -> true);
        assertThat(Collections.frequency(stage.telegram.requests(), "phone.getGroupParticipants"))
                .isEqualTo(2);
    }

    /// How often TDLib read the call: once to know it, and again when it gave up on a gap.
    private int loads() {
        stage.ask(new GetGroupCall(call));
        return Collections.frequency(stage.telegram.requests(), "phone.getGroupCall");
    }

    private GroupCallParticipant of(Participant participant, Predicate<GroupCallParticipant> wanted)
            throws InterruptedException {
        return videoChats.participant(
                state -> state.participantId().equals(new MessageSender.User(participant.id())) && wanted.test(state));
    }
}
