package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.compere.event.CallChanged;
import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.Donor;
import dev.compere.event.DonorsChanged;
import dev.compere.event.MessageReceived;
import dev.compere.event.MessagesRemoved;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.ReactionReceived;
import dev.compere.event.RemovalCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What viewers do in a live story reaches the bot as events, through the real TDLib.
class LiveStoryEventsEndToEndTest {

    @RegisterExtension
    private final LiveStoryStage stage = new LiveStoryStage();

    @Test
    void aCommentIsHeardWithItsSender() throws Exception {
        var story = stage.joined();
        var ann = story.viewer("Ann");
        ann.says("hello <there>");
        var event = stage.next(MessageReceived.class);
        assertThat(event.text()).isEqualTo("hello <there>");
        assertThat(event.sender().name()).isEqualTo("Ann");
        assertThat(event.sender().id()).isEqualTo(ann.id());
        assertThat(event.history()).isFalse();
        assertThat(event.call()).isEqualTo(CallKey.liveStory(event.call().chatId(), story.id()));
    }

    @Test
    void aGiftFromBeforeTheJoinIsHeard() throws Exception {
        var story = stage.channel.startLiveStory();
        story.viewer("Ann").pays(10, "early gift");
        stage.calls.start();
        assertThat(stage.next(PaidCommentReceived.class).text()).isEqualTo("early gift");
    }

    @Test
    void reactionsAreToldFromComments() throws Exception {
        var ann = stage.joined().viewer("Ann");
        ann.reacts("❤");
        ann.reactsWithCustomEmoji(5368324170671202286L);
        var standard = stage.next(ReactionReceived.class);
        assertThat(standard.emoji()).isEqualTo("❤");
        assertThat(standard.isCustom()).isFalse();
        assertThat(stage.next(ReactionReceived.class).customEmojiId()).isEqualTo(5368324170671202286L);
    }

    @Test
    void aPaidCommentCarriesItsStars() throws Exception {
        stage.joined().viewer("Ann").pays(50, "Hello");
        var event = stage.next(PaidCommentReceived.class);
        assertThat(event.stars()).isEqualTo(50);
        assertThat(event.text()).isEqualTo("Hello");
    }

    @Test
    void aDonationIsCountedOnceAlthoughItIsToldTwice() throws Exception {
        var ann = stage.joined().viewer("Ann");
        ann.donates(20);
        assertThat(stage.allUntilNow(DonationReceived.class, ann))
                .extracting(DonationReceived::stars)
                .containsExactly(20L);
    }

    @Test
    void equalDonationsWithinASecondAreAllCounted() throws Exception {
        var ann = stage.joined().viewer("Ann");
        ann.donates(7);
        ann.donates(7);
        ann.donates(7);
        var donations = stage.allUntilNow(DonationReceived.class, ann);
        assertThat(donations).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aDonationBelowThePriceOfACommentIsCountedToo() throws Exception {
        var story = stage.joined();
        story.minimumStars(10);
        stage.next(CallChanged.class, change -> change.minimumStars() == 10);
        var ann = story.viewer("Ann");
        ann.donates(3);
        assertThat(stage.next(DonationReceived.class).stars()).isEqualTo(3);
    }

    @Test
    void theDonorsAreToldAsTelegramCountsThem() throws Exception {
        var story = stage.channel.startLiveStory();
        story.viewer("Bo").donates(20);
        story.viewer("Ann").pays(50, "Hello");
        stage.calls.start();
        var donors = stage.next(DonorsChanged.class);
        assertThat(donors.totalStars()).isEqualTo(70);
        assertThat(donors.topDonors())
                .extracting(donor -> donor.sender().name(), Donor::stars)
                .containsExactly(tuple("Ann", 50L), tuple("Bo", 20L));
    }

    @Test
    void theSumGrowsWithEachGift() throws Exception {
        var story = stage.joined();
        // Until TDLib has asked for the sum it may count a gift twice, and corrects that after 30 seconds.
        stage.next(DonorsChanged.class);
        story.viewer("Ann").pays(50, "Hello");
        story.viewer("Bo").donates(20);
        stage.next(DonorsChanged.class, change -> change.totalStars() == 70);
    }

    @Test
    void aDeletedCommentWasModerated() throws Exception {
        var story = stage.joined();
        var sent = story.viewer("Ann").says("rude words");
        int messageId = stage.next(MessageReceived.class).messageId();
        story.deletes(sent.commentId());
        var removed = stage.next(MessagesRemoved.class);
        assertThat(removed.cause()).isEqualTo(RemovalCause.MODERATED);
        assertThat(removed.messageIds()).containsExactly(messageId);
    }

    @Test
    void aCommentPushedOutByNewerOnesExpired() throws Exception {
        var ann = stage.joined().viewer("Ann");
        for (int i = 0; i < 105; i++) {
            ann.says("comment " + i);
        }
        assertThat(stage.allUntilNow(MessagesRemoved.class, ann))
                .isNotEmpty()
                .allSatisfy(removed -> assertThat(removed.cause()).isEqualTo(RemovalCause.EXPIRED));
    }

    @Test
    void whoLeavesIsMissingFromTheCount() throws Exception {
        var story = stage.joined();
        var ann = story.viewer("Ann");
        int before = stage.next(CallChanged.class, change -> change.participantCount() > 1)
                .participantCount();
        ann.leaves();
        stage.next(CallChanged.class, change -> change.participantCount() == before - 1);
    }
}
