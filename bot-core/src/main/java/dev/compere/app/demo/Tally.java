package dev.compere.app.demo;

import dev.compere.event.CallEvent;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.ReactionReceived;
import dev.compere.localtelegram.world.Sent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Compares what the world sent with what the bot heard: what is left on one side is lost, on the other doubled.
///
/// Equal messages of one sender are matched in order, so nothing has to be marked; either side may be told first. Safe
/// from any thread.
final class Tally {

    private record Message(String type, long senderId, String text, long stars) {}

    private final Map<Message, Deque<Long>> onlySent = new HashMap<>();
    private final Map<Message, Deque<CallEvent>> onlyHeard = new HashMap<>();
    private final Map<CallEvent, Long> sentAt = new IdentityHashMap<>();
    private final Map<CallEvent, Long> enteredAt = new IdentityHashMap<>();
    private final Map<String, Long> sentByType = new TreeMap<>();
    private final Map<String, Long> heardByType = new TreeMap<>();
    private final Latencies latencies = new Latencies();
    private long dropped;

    /// The world sent something to the bot.
    synchronized void sent(Sent message) {
        var key = key(message);
        sentByType.merge(key.type(), 1L, Long::sum);
        var event = poll(onlyHeard, key);
        if (event == null) {
            onlySent.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(message.nanoTime());
        } else {
            match(event, message.nanoTime());
        }
    }

    /// The bot heard something, and it is on disk if it carries Stars.
    synchronized void heard(CallEvent event) {
        heardByType.merge(event.getClass().getSimpleName(), 1L, Long::sum);
        if (!(event instanceof MessageEvent message)) {
            return;
        }
        var key = key(message);
        var nanoTime = poll(onlySent, key);
        if (nanoTime == null) {
            onlyHeard.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(event);
        } else {
            match(event, nanoTime);
        }
        if (onlySent.isEmpty()) {
            notifyAll();
        }
    }

    /// A plugin's handler is entered with it; only the first plugin counts.
    synchronized void entered(CallEvent event) {
        if (!(event instanceof MessageEvent)) {
            return;
        }
        var sent = sentAt.remove(event);
        if (sent == null) {
            enteredAt.putIfAbsent(event, System.nanoTime());
        } else {
            latencies.add(System.nanoTime() - sent);
        }
    }

    synchronized void dropped() {
        dropped++;
    }

    /// Waits until the bot has heard everything, but not for ever.
    synchronized void awaitNothingLost(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!onlySent.isEmpty() && System.nanoTime() < deadline) {
            wait(100);
        }
    }

    synchronized Counts counts() {
        return new Counts(
                Map.copyOf(sentByType),
                Map.copyOf(heardByType),
                size(onlySent.values()),
                size(onlyHeard.values()),
                dropped,
                latencies.percentileMillis(50),
                latencies.percentileMillis(99));
    }

    /// @param lost sent and never heard
    /// @param duplicated heard and never sent, or sent once and heard twice
    record Counts(
            Map<String, Long> sent,
            Map<String, Long> heard,
            long lost,
            long duplicated,
            long dropped,
            double p50Millis,
            double p99Millis) {}

    private void match(CallEvent event, long sent) {
        var entered = enteredAt.remove(event);
        if (entered == null) {
            sentAt.put(event, sent);
        } else {
            latencies.add(entered - sent);
        }
    }

    private static Message key(Sent sent) {
        var type = switch (sent.kind()) {
            case COMMENT -> MessageReceived.class;
            case REACTION -> ReactionReceived.class;
            case PAID_COMMENT -> PaidCommentReceived.class;
            case DONATION -> DonationReceived.class;
        };
        return new Message(type.getSimpleName(), sent.senderId(), sent.text(), sent.stars());
    }

    private static Message key(MessageEvent event) {
        var type = event.getClass().getSimpleName();
        long sender = event.sender().id();
        return switch (event) {
            case MessageReceived message -> new Message(type, sender, message.text(), 0);
            case ReactionReceived reaction -> new Message(type, sender, reaction.emoji(), 0);
            case PaidCommentReceived comment -> new Message(type, sender, comment.text(), comment.stars());
            case DonationReceived donation -> new Message(type, sender, "", donation.stars());
        };
    }

    private static <T> T poll(Map<Message, Deque<T>> waiting, Message key) {
        var queue = waiting.get(key);
        if (queue == null) {
            return null;
        }
        var first = queue.poll();
        if (queue.isEmpty()) {
            waiting.remove(key);
        }
        return first;
    }

    private static long size(Collection<? extends Deque<?>> queues) {
        return queues.stream().mapToLong(Deque::size).sum();
    }
}
