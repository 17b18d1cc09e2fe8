package dev.compere.call;

import dev.compere.call.JoinOutcome.Gone;
import dev.compere.call.JoinOutcome.Joined;
import dev.compere.call.JoinOutcome.TryAgain;
import dev.compere.media.SilentListener;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.request.JoinLiveStory;
import java.time.Duration;

/// One attempt to enter a live story as a listener: muted, without video, with a payload made for this attempt.
///
/// The text that answers the join proves it; `is_joined` does not, it is true while the join is still on its way.
final class Joiner {

    private final TelegramClient telegram;
    private final SilentListener listener;

    Joiner(TelegramClient telegram, SilentListener listener) {
        this.telegram = telegram;
        this.listener = listener;
    }

    JoinOutcome join(int groupCallId) {
        var payload = listener.joinPayload();
        var parameters = new GroupCallJoinParameters(payload.audioSource(), payload.json(), true, false);
        long start = System.nanoTime();
        try {
            telegram.send(new JoinLiveStory(groupCallId, parameters));
            return new Joined(Duration.ofNanos(System.nanoTime() - start));
        } catch (TelegramError e) {
            return outcome(e);
        } catch (TelegramTimeout e) {
            return new TryAgain(e.getMessage(), null);
        }
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
