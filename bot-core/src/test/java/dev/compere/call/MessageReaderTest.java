package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.ReactionReceived;
import dev.compere.event.Sender;
import dev.compere.event.TextEntity;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.TextEntityType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageReaderTest {

    private static final int JOINED = 1_800_000_000;
    private static final Sender ANN = new Sender(888, "Ann");

    private final MessageReader reader = new MessageReader(CallKey.liveStory(-100, 1), Instant.ofEpochSecond(JOINED));

    private MessageEvent read(FormattedText text, int date, long stars) {
        var message = new GroupCallMessage(7, new MessageSender.User(888), date, text, stars, false, true);
        return reader.read(message, ANN, 1);
    }

    private MessageEvent read(String text, int date, long stars) {
        return read(FormattedText.plain(text), date, stars);
    }

    @Test
    void starsAndTextMakeTheMeaning() {
        assertThat(read("hi", JOINED, 0)).isInstanceOf(MessageReceived.class);
        assertThat(read("❤", JOINED, 0)).isInstanceOf(ReactionReceived.class);
        assertThat(read("hi", JOINED, 5)).isInstanceOf(PaidCommentReceived.class);
        assertThat(read("❤", JOINED, 5)).isInstanceOf(PaidCommentReceived.class);
        assertThat(read("", JOINED, 5)).isInstanceOf(DonationReceived.class);
    }

    @Test
    void whatIsOlderThanTheJoinIsHistory() {
        assertThat(read("hi", JOINED - 1, 0))
                .isInstanceOfSatisfying(
                        MessageReceived.class,
                        event -> assertThat(event.history()).isTrue());
        assertThat(read("hi", JOINED, 0))
                .isInstanceOfSatisfying(
                        MessageReceived.class,
                        event -> assertThat(event.history()).isFalse());
        assertThat(read("❤", JOINED - 1, 0))
                .isInstanceOfSatisfying(
                        ReactionReceived.class,
                        event -> assertThat(event.history()).isTrue());
    }

    @Test
    void whatWasToldBeforeTheBotWasOutIsHistoryWhenToldAgain() {
        var after = reader.toldUntil(JOINED + 5);
        assertThat(after.since()).isEqualTo(Instant.ofEpochSecond(JOINED + 6));
        assertThat(after.toldUntil(JOINED)).isEqualTo(after);
        assertThat(reader.toldUntil(0)).as("nothing was told").isEqualTo(reader);
    }

    @Test
    void marksKeepTheirNamesAndArguments() {
        var text = new FormattedText(
                "see here",
                List.of(
                        new dev.compere.telegram.object.TextEntity(0, 3, new TextEntityType.Bold()),
                        new dev.compere.telegram.object.TextEntity(4, 4, new TextEntityType.TextUrl("http://x"))));
        assertThat(read(text, JOINED, 0))
                .isInstanceOfSatisfying(
                        MessageReceived.class,
                        event -> assertThat(event.entities())
                                .containsExactly(
                                        new TextEntity("bold", 0, 3, ""), new TextEntity("textUrl", 4, 4, "http://x")));
    }
}
