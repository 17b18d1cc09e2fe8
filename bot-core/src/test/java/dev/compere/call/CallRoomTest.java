package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.Sender;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.MessageSender;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// What TDLib tells only in rare orders, which no test can bring about in TDLib itself.
class CallRoomTest {

    private static final MessageSender ANN = new MessageSender.User(888);
    private static final Instant NOW = Instant.ofEpochSecond(1_000);

    private final CallRoom room = new CallRoom(
            new FoundCall(CallKey.liveStory(-100, 1), 7, "Live channel"),
            GroupCalls.liveStory(7, 10),
            new MessageSender.User(1),
            new SenderNames(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            86_400);

    @Test
    void aReactionWhoseMessageWasToldAsAnOldOneIsNotCountedAgain() {
        assertThat(room.message(donation(1, 50))).get().isInstanceOf(DonationReceived.class);
        assertThat(room.message(donation(2, 20))).get().isInstanceOf(DonationReceived.class);
        assertThat(room.paidReaction(ANN, 50)).isEmpty();
        assertThat(room.paidReaction(ANN, 20)).isEmpty();
    }

    @Test
    void aDonationBelowTheMinimumComesAsReactionOnlyAndCounts() {
        assertThat(room.paidReaction(ANN, 9)).get().isEqualTo(withoutMessage(9, -1));
        assertThat(room.paidReaction(ANN, 9)).get().isEqualTo(withoutMessage(9, -2));
        assertThat(room.paidReaction(ANN, 10)).isEmpty();
    }

    private DonationReceived withoutMessage(long stars, int occurrence) {
        var ann = new Sender(888, room.nameOf(ANN));
        return new DonationReceived(room.key(), NOW, 0, ann, stars, occurrence);
    }

    private static GroupCallMessage donation(int messageId, long stars) {
        return new GroupCallMessage(
                messageId, ANN, (int) NOW.getEpochSecond(), FormattedText.plain(""), stars, false, false);
    }
}
