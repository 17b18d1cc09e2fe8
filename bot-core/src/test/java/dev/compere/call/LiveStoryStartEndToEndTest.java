package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.action.StoryAudience;
import dev.compere.event.CallJoined;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.StoryLimit;
import dev.compere.localtelegram.world.StoryPrivacy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The bot starts live stories, and says in sealed words why not.
class LiveStoryStartEndToEndTest {

    private static final StoryAudience EVERYONE = new StoryAudience.Everyone(List.of());

    private static ActionResult start(CallStage stage) throws InterruptedException {
        return stage.ask(new ChatAction.StartLiveStory(EVERYONE, true, false, false, 25));
    }

    @Nested
    class OfAChannel {

        @RegisterExtension
        private final LiveStoryStage stage = new LiveStoryStage();

        private void assertRefused(RefusalReason reason) throws InterruptedException {
            assertThat(start(stage)).isEqualTo(new Refused(reason));
            assertThat(stage.telegram.requests()).doesNotContain("stories.startLive");
        }

        private void limitedBy(StoryLimit limit) {
            stage.channel.promote(stage.bot);
            stage.channel.stories().limitedBy(limit);
            stage.waiting();
        }

        @Test
        void goesLiveWithAllThatWasAskedForAndIsJoined() throws Exception {
            stage.channel.promote(stage.bot);
            stage.waiting();
            var result = start(stage);
            var story = stage.channel.stories().live().orElseThrow();
            assertThat(result).isEqualTo(new Done("story " + story.id()));
            assertThat(story.plan().protectedContent()).isTrue();
            assertThat(story.call().settings().messagesEnabled()).isFalse();
            assertThat(story.call().settings().minimumStars()).isEqualTo(25);
            stage.next(CallJoined.class);
        }

        @Test
        void isRefusedWhileAnotherIsLive() throws Exception {
            stage.channel.promote(stage.bot);
            int live = stage.joined().id();
            assertRefused(new RefusalReason.AlreadyLive(live));
        }

        @Test
        void needsTheRightTo() throws Exception {
            stage.waiting();
            assertThat(start(stage).reasonName()).isEqualTo("MissingRight");
        }

        @Test
        void needsBoosts() throws Exception {
            limitedBy(new StoryLimit.BoostsMissing());
            assertRefused(new RefusalReason.BoostsNeeded());
        }

        @Test
        void isLimitedAtATime() throws Exception {
            limitedBy(new StoryLimit.TooManyActive());
            assertRefused(new RefusalReason.StoryLimit("stories at a time", Duration.ZERO));
        }

        @Test
        void isLimitedAWeekAndSaysHowLong() throws Exception {
            limitedBy(new StoryLimit.Weekly(Instant.now().plusSeconds(3_600)));
            assertThat(start(stage))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason())
                                    .isInstanceOfSatisfying(
                                            RefusalReason.StoryLimit.class,
                                            limit -> assertThat(limit.retryAfter())
                                                    .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(61))));
        }

        @Test
        void isRefusedWhenAnotherWasQuickerThanTheQuestion() throws Exception {
            stage.channel.promote(stage.bot);
            stage.waiting();
            stage.telegram.world().fails("stories.startLive", 400, "STORY_LIVE_ALREADY_7", 1);
            assertThat(start(stage)).isEqualTo(new Refused(new RefusalReason.AlreadyLive(7)));
        }
    }

    /// Telegram lets supergroups have live stories; TDLib starts none for them.
    @Nested
    class OfASupergroup {

        @RegisterExtension
        private final CallStage stage = new CallStage(
                new CallTarget.LiveStory(new ChatAddress.Username("talkers"), OptionalInt.empty(), false));

        @Test
        void isOutOfReach() throws Exception {
            stage.telegram.world().publicGroup("talkers", "Talkers").ownedBy(stage.bot);
            stage.waiting();
            assertThat(start(stage))
                    .isEqualTo(new Refused(new RefusalReason.ByTelegram(400, "Can't start live story in the chat")));
            assertThat(stage.telegram.requests()).doesNotContain("stories.startLive");
        }
    }

    @Nested
    class OfTheAccount {

        @RegisterExtension
        private final CallStage stage =
                new CallStage(new CallTarget.LiveStory(new ChatAddress.Self(), OptionalInt.empty(), false));

        private LiveStory started(StoryAudience audience) throws InterruptedException {
            stage.waiting();
            var result = stage.ask(new ChatAction.StartLiveStory(audience, false, false, true, 0));
            assertThat(result).isInstanceOf(Done.class);
            return stage.bot.user().stories().live().orElseThrow();
        }

        @Test
        void goesLiveForWhomItIsMeant() throws Exception {
            var ann = stage.telegram.world().user("Ann");
            var story = started(new StoryAudience.CloseFriends());
            assertThat(story.plan().privacy()).isEqualTo(new StoryPrivacy.CloseFriends());
            assertThat(story.plan().privacy().shows(ann)).isFalse();
            stage.next(CallJoined.class);
        }

        @Test
        void needsPremium() throws Exception {
            stage.bot.user().stories().limitedBy(new StoryLimit.PremiumMissing());
            stage.waiting();
            assertThat(start(stage)).isEqualTo(new Refused(new RefusalReason.PremiumNeeded()));
        }
    }
}
