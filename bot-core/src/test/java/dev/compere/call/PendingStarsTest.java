package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.telegram.Answer;
import dev.compere.telegram.ClientCounts;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramOptions;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.AddPendingLiveStoryReaction;
import dev.compere.telegram.request.CommitPendingLiveStoryReactions;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.RemovePendingLiveStoryReactions;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.update.TdUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PendingStarsTest {

    private static final int CALL = 7;

    private final SilentTelegram telegram = new SilentTelegram();
    private final PendingStars stars = new PendingStars(telegram);

    /// Keeps the requests; answers a commit only if told so.
    private static final class SilentTelegram implements TelegramClient {

        private final List<TdRequest<?>> requests = new ArrayList<>();
        private boolean answersCommits = true;
        private boolean needsRejoin;

        @Override
        public <R extends TdObject> Answer<R> begin(TdRequest<R> request) {
            requests.add(request);
            boolean answered = answersCommits || !(request instanceof CommitPendingLiveStoryReactions);
            return new Answer<>() {
                @Override
                public R await() {
                    return await(Duration.ofSeconds(1));
                }

                @Override
                @SuppressWarnings("unchecked")
                public R await(Duration limit) {
                    if (answered) {
                        return request instanceof GetGroupCall
                                ? (R) GroupCalls.liveStory(CALL, needsRejoin)
                                : (R) new Ok();
                    }
                    throw new TelegramTimeout("commitPendingLiveStoryReactions", limit);
                }
            };
        }

        @Override
        public Subscription subscribe(Consumer<? super TdUpdate> subscriber) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void awaitUpdates() {
            throw new AssertionError("nobody waits for updates here");
        }

        @Override
        public TelegramOptions options() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ClientCounts counts() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void aDonationIsSetAsideAndSent() {
        stars.donate(CALL, 5);
        assertThat(telegram.requests)
                .containsExactly(new AddPendingLiveStoryReaction(CALL, 5), new CommitPendingLiveStoryReactions(CALL));
    }

    @Test
    void afterADonationThatWentThroughNothingIsTakenBack() {
        stars.donate(CALL, 5);
        telegram.requests.clear();
        stars.takeBack(CALL);
        assertThat(telegram.requests).isEmpty();
    }

    @Test
    void whatADonationCutShortHasLeftIsTakenBackOnce() {
        cutADonationShort();
        stars.takeBack(CALL);
        stars.takeBack(CALL);
        assertThat(telegram.requests)
                .containsExactly(new GetGroupCall(CALL), new RemovePendingLiveStoryReactions(CALL));
    }

    @Test
    void whileARejoinIsDueNothingIsTakenBackBecauseTdlibWouldSpendIt() {
        cutADonationShort();
        telegram.needsRejoin = true;
        stars.takeBack(CALL);
        assertThat(telegram.requests).containsExactly(new GetGroupCall(CALL));
    }

    @Test
    void whatIsStillSetAsideDoesNotGoAlongWithTheNextDonation() {
        cutADonationShort();
        telegram.needsRejoin = true;
        assertThat(stars.donate(CALL, 7)).isFalse();
        assertThat(telegram.requests).containsExactly(new GetGroupCall(CALL));
    }

    @Test
    void theNextDonationTakesBackFirstWhatIsSetAside() {
        cutADonationShort();
        telegram.answersCommits = true;
        assertThat(stars.donate(CALL, 7)).isTrue();
        assertThat(telegram.requests)
                .containsExactly(
                        new GetGroupCall(CALL),
                        new RemovePendingLiveStoryReactions(CALL),
                        new AddPendingLiveStoryReaction(CALL, 7),
                        new CommitPendingLiveStoryReactions(CALL));
    }

    private void cutADonationShort() {
        telegram.answersCommits = false;
        assertThatThrownBy(() -> stars.donate(CALL, 5)).isInstanceOf(TelegramTimeout.class);
        telegram.requests.clear();
    }
}
