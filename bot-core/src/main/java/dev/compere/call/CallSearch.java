package dev.compere.call;

import dev.compere.call.CallStatus.State;
import dev.compere.event.CallEnded;
import dev.compere.event.CallScheduled;
import dev.compere.telegram.object.Chat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Looks for the call of one chat until there is one that is live. Used on the session's thread.
/// Source: group-calls.txt, "Video chats/livestreams", "Live stories".
final class CallSearch {

    private final CallContext context;
    private final CallEntrance entrance;
    private final CallChanges changes;
    private final SessionStatus status;
    private FoundCall scheduled;
    private volatile Chat chat;

    CallSearch(CallEntrance entrance, CallContext context, CallChanges changes, SessionStatus status) {
        this.context = context;
        this.entrance = entrance;
        this.changes = changes;
        this.status = status;
    }

    /// The chat, once it was found. Safe from any thread.
    Optional<Chat> chat() {
        return Optional.ofNullable(chat);
    }

    /// Waits until the chat has a live call.
    ///
    /// @param lost the call the bot dropped out of: it is over when the chat has none, or another
    /// @throws CallTargetUnknown when there is no such chat
    FoundCall await(Optional<CallRoom> lost) throws InterruptedException {
        var unended = lost;
        while (true) {
            if (chat == null) {
                chat = entrance.chat();
            }
            var sighting = entrance.find(chat);
            if (unended.isPresent() && !sighting.isOf(unended.get().found())) {
                for (var event : unended.get().over()) {
                    context.events().publish(event);
                }
                unended = Optional.empty();
            }
            switch (sighting) {
                case Sighting.Live(FoundCall call) -> {
                    noneScheduledBut(call.groupCallId());
                    return call;
                }
                case Sighting.Scheduled(FoundCall call, Instant startsAt) -> {
                    scheduled(call, startsAt);
                    status.in(State.SCHEDULED, call.key());
                }
                case Sighting.Nothing() -> {
                    noneScheduledBut(0);
                    status.searching("");
                }
            }
            changes.awaitChat(context.options().checkEvery());
        }
    }

    private void scheduled(FoundCall call, Instant startsAt) throws InterruptedException {
        if (scheduled != null && scheduled.key().equals(call.key())) {
            return;
        }
        noneScheduledBut(call.groupCallId());
        scheduled = call;
        context.reader().watch(call.groupCallId(), changes::chatChanged);
        context.events().publish(new CallScheduled(call.key(), context.now(), call.title(), startsAt));
    }

    /// A scheduled call that did not become this one was called off.
    private void noneScheduledBut(int groupCallId) throws InterruptedException {
        if (scheduled == null) {
            return;
        }
        var gone = scheduled;
        scheduled = null;
        context.reader().unwatch(gone.groupCallId());
        if (gone.groupCallId() != groupCallId) {
            context.events().publish(new CallEnded(gone.key(), context.now(), Duration.ZERO));
        }
    }
}
