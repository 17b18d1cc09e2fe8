package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.event.Donor;
import dev.compere.event.Sender;
import dev.compere.localtelegram.world.MessageContent;
import dev.compere.localtelegram.world.Received;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The bot posts into the chat of a call, whether one goes on or not, and says so only when Telegram has taken it.
class ChatPostsEndToEndTest {

    @RegisterExtension
    private final VideoChatStage stage = new VideoChatStage();

    private List<MessageContent> posts() {
        return stage.telegram.world().received().entries().stream()
                .filter(Received.Wrote.class::isInstance)
                .map(entry -> ((Received.Wrote) entry).message().content())
                .toList();
    }

    @Test
    void aMessageIsPostedWithoutACall() throws Exception {
        stage.waiting();
        assertThat(stage.ask(new ChatAction.PostToChat("See you at eight"))).isEqualTo(new Done("See you at eight"));
        assertThat(posts()).containsExactly(new MessageContent.Text("See you at eight"));
    }

    @Test
    void aMessageIsPostedDuringACall() throws Exception {
        stage.joined();
        assertThat(stage.ask(new ChatAction.PostToChat("hi"))).isInstanceOf(Done.class);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void whatTelegramRefusesLaterIsNotDone() throws Exception {
        stage.waiting();
        stage.telegram.world().fails("messages.sendMessage", 403, "CHAT_WRITE_FORBIDDEN", 1);
        assertThat(stage.ask(new ChatAction.PostToChat("hi")).reasonName()).isEqualTo("MissingRight");
        assertThat(posts()).isEmpty();
    }

    @Test
    void aLeaderboardWithoutDonorsIsNotPosted() throws Exception {
        stage.waiting();
        assertThat(stage.ask(new ChatAction.PostLeaderboardToChat("Top", 3)))
                .isEqualTo(new Refused(new RefusalReason.NoDonors()));
    }

    @Test
    void theLeaderboardOfTheLastCallIsPostedWhenNoneGoesOn() throws Exception {
        stage.waiting();
        stage.donors.put(
                stage.calls.chats().getFirst(),
                List.of(new Donor(new Sender(1, "Ann"), 500), new Donor(new Sender(2, "Bo"), 30)));
        assertThat(stage.ask(new ChatAction.PostLeaderboardToChat("Top", 5))).isInstanceOf(Done.class);
        assertThat(posts()).containsExactly(new MessageContent.Text("Top\n1. Ann 500⭐\n2. Bo 30⭐"));
    }
}
