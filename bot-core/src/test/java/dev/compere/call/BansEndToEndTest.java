package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionResult.Done;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.event.CallJoined;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// People are kept out of a chat and its calls, or out of the account's own stories, and let in again.
class BansEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static <T extends Received> T received(CallStage stage, Class<T> type) throws InterruptedException {
        return stage.telegram
                .world()
                .received()
                .await(type, _ -> true, LIMIT)
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " reached the server"));
    }

    @Nested
    class InAGroup {

        @RegisterExtension
        private final VideoChatStage stage = new VideoChatStage();

        private Participant annInTheCall() throws InterruptedException {
            stage.group.promote(stage.bot);
            var ann = stage.joined().participant("Ann");
            ann.says("here I am");
            stage.next(MessageReceived.class);
            return ann;
        }

        private List<Received.MemberSanctioned> sanctions() {
            return stage.telegram.world().received().entries().stream()
                    .filter(Received.MemberSanctioned.class::isInstance)
                    .map(Received.MemberSanctioned.class::cast)
                    .toList();
        }

        private void assertDone(CallAction action) throws InterruptedException {
            assertThat(stage.ask(action)).isInstanceOf(Done.class);
        }

        @Test
        void aBanLastsAsLongAsItWasAskedFor() throws Exception {
            var ann = annInTheCall();
            var before = Instant.now();
            assertDone(new ChatAction.BanSender(ann.id(), Duration.ofHours(1)));
            var sanction = sanctions().getFirst().sanction();
            assertThat(sanction.bans()).isTrue();
            assertThat(sanction.until().orElseThrow()).isBetween(before.plusSeconds(3_590), before.plusSeconds(3_610));
        }

        @Test
        void aBanIsLifted() throws Exception {
            var ann = annInTheCall();
            assertDone(new ChatAction.BanSender(ann.id(), Duration.ZERO));
            assertDone(new ChatAction.LiftBan(ann.id()));
            assertThat(sanctions()).hasSize(2);
            assertThat(sanctions().getLast().sanction().forbidden()).isEmpty();
        }

        @Test
        void whoIsRestrictedStaysButWritesNothing() throws Exception {
            var ann = annInTheCall();
            assertDone(new ChatAction.RestrictSender(ann.id(), Duration.ZERO));
            var sanction = sanctions().getFirst().sanction();
            assertThat(sanction.bans()).isFalse();
            assertThat(sanction.silences()).isTrue();
            assertDone(new ChatAction.LiftBan(ann.id()));
            assertThat(sanctions().getLast().sanction().forbidden()).isEmpty();
        }

        @Test
        void whoIsNotBannedNeedsNoLift() throws Exception {
            var ann = annInTheCall();
            assertThat(stage.ask(new ChatAction.LiftBan(ann.id()))).isEqualTo(new Done("there was no ban"));
            assertThat(sanctions()).isEmpty();
        }

        @Test
        void withoutTheRightNobodyIsBanned() throws Exception {
            var ann = stage.joined().participant("Ann");
            ann.says("here I am");
            stage.next(MessageReceived.class);
            assertThat(stage.ask(new ChatAction.BanSender(ann.id(), Duration.ZERO))
                            .reasonName())
                    .isEqualTo("MissingRight");
        }
    }

    @Nested
    class FromTheAccountsStories {

        @RegisterExtension
        private final CallStage stage =
                new CallStage(new CallTarget.LiveStory(new ChatAddress.Self(), OptionalInt.empty(), false));

        private long annWhoWatches() throws InterruptedException {
            var story = stage.telegram.world().startLiveStory(stage.bot.user(), new LiveSettings(true, 0, false));
            stage.calls.start();
            stage.next(CallJoined.class);
            var ann = story.viewer("Ann");
            ann.says("here I am");
            stage.next(MessageReceived.class);
            return ann.id();
        }

        @Test
        void aBannedViewerIsBlockedForStoriesOnlyAndLetInAgain() throws Exception {
            long ann = annWhoWatches();
            assertThat(stage.ask(new ChatAction.BanSender(ann, Duration.ZERO))).isInstanceOf(Done.class);
            assertThat(received(stage, Received.Blocked.class).storiesOnly()).isTrue();
            assertThat(stage.ask(new ChatAction.LiftBan(ann))).isInstanceOf(Done.class);
            received(stage, Received.Unblocked.class);
        }

        @Test
        void whatABlockListCannotDoIsRefused() throws Exception {
            long ann = annWhoWatches();
            assertThat(stage.ask(new ChatAction.BanSender(ann, Duration.ofHours(1)))
                            .reasonName())
                    .isEqualTo("NotInThisKind");
            assertThat(stage.ask(new ChatAction.RestrictSender(ann, Duration.ZERO))
                            .reasonName())
                    .isEqualTo("NotInThisKind");
            assertThat(stage.telegram.requests()).doesNotContain("contacts.block");
        }
    }
}
