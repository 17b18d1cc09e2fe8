package dev.compere.call;

import dev.compere.call.JoinOutcome.Gone;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.call.JoinOutcome.TryAgain;
import dev.compere.media.SilentListener;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Text;
import dev.compere.telegram.request.JoinLiveStory;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.TdRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Enters a call, with a payload made for each attempt: as a listener, muted and without video, or as the publisher of
/// a
/// live story.
///
/// The text that answers the join proves it; `is_joined` does not, it is true while the join is still on its way.
final class Joiner {

    private static final Logger log = LoggerFactory.getLogger(Joiner.class);

    private final TelegramClient telegram;
    private final CallTarget target;
    private final SilentListener listener;
    private final Backoff backoff;

    Joiner(CallTarget target, CallContext context) {
        this.telegram = context.telegram();
        this.target = target;
        this.listener = new SilentListener(context.random());
        this.backoff = context.backoff();
    }

    /// Tries until the bot is in, or the call is gone; with growing pauses, or those that Telegram asks for.
    ///
    /// @param identity who joins: the account, or in a video chat a channel or group it may speak for
    JoinOutcome joinPersistently(FoundCall found, MessageSender identity) throws InterruptedException {
        backoff.reset();
        for (int attempt = 1; ; attempt++) {
            switch (join(found.groupCallId(), identity, attempt)) {
                case Joined joined -> {
                    return joined;
                }
                case Gone gone -> {
                    log.info("{} cannot be joined any more: {}", found.key(), gone.reason());
                    return gone;
                }
                case TryAgain(String reason, Duration wish) -> {
                    var delay = wish == null ? backoff.next() : wish;
                    log.warn("joining {} failed: {}; again in {} ms", found.key(), reason, delay.toMillis());
                    TimeUnit.MILLISECONDS.sleep(delay.toMillis());
                }
            }
        }
    }

    private JoinOutcome join(int groupCallId, MessageSender identity, int attempt) {
        var request = request(groupCallId, identity);
        long start = System.nanoTime();
        try {
            telegram.send(request);
            return new Joined(Duration.ofNanos(System.nanoTime() - start), attempt);
        } catch (TelegramError e) {
            return outcome(e);
        } catch (TelegramTimeout e) {
            return new TryAgain(e.getMessage(), null);
        }
    }

    private TdRequest<Text> request(int groupCallId, MessageSender identity) {
        return switch (target) {
            case CallTarget.LiveStory story -> new JoinLiveStory(groupCallId, parameters(story.publisher()));
            case CallTarget.VideoChat chat ->
                new JoinVideoChat(groupCallId, identity, parameters(false), chat.inviteHash());
        };
    }

    private GroupCallJoinParameters parameters(boolean publisher) {
        var payload = listener.joinPayload();
        return new GroupCallJoinParameters(payload.audioSource(), payload.json(), !publisher, publisher);
    }

    private static JoinOutcome outcome(TelegramError error) {
        if (error.is("GROUPCALL_SSRC_DUPLICATE_MUCH")) {
            return new TryAgain("the source number was taken", Duration.ZERO);
        }
        boolean gone = error.is("GROUPCALL_FORBIDDEN")
                || error.is("GROUPCALL_INVALID")
                || error.text().equals("Video chat is finished")
                || error.text().equals("Group call ended");
        return gone
                ? new Gone(error.text())
                : new TryAgain(error.text(), error.retryAfter().orElse(null));
    }
}
