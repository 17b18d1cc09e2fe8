package dev.compere.localtelegram.sfu.sctp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What the peer sends, put in order and together. All goes in the order of its numbers: fragments of a message have
/// neighbouring ones, so that there is one unfinished message at most. Not thread-safe.
final class Inbound {
    /// In bytes, of what came too early and of the message that is not finished.
    static final int CAPACITY = 512 * 1024;
    /// In bytes (`a=max-message-size`).
    static final int LARGEST_MESSAGE = 262_144;

    private static final int MOST_AHEAD = 4096;
    private static final int MOST_RANGES = 200;

    private final TreeMap<Long, Chunk.Data> early = new TreeMap<>();
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean unfinished;
    private long cumulative;
    private int earlyBytes;

    /// @param firstNumber that the peer will use
    Inbound(int firstNumber) {
        cumulative = Integer.toUnsignedLong(firstNumber) - 1;
    }

    /// The messages that this chunk completes.
    ///
    /// @throws ProtocolViolation if its fragments make no message
    List<Message> received(Chunk.Data chunk) {
        var number = cumulative + (chunk.number() - (int) cumulative);
        var ahead = number - cumulative;
        if (ahead <= 0 || ahead > MOST_AHEAD || early.containsKey(number)) {
            return List.of();
        }
        // The next one is always taken, else those that came too early would keep it out for ever.
        if (ahead > 1 && chunk.payload().length > window()) {
            return List.of();
        }
        early.put(number, chunk);
        earlyBytes += chunk.payload().length;
        return inOrder();
    }

    Chunk.Sack sack() {
        var ranges = new ArrayList<Chunk.Range>();
        var first = 0L;
        var last = 0L;
        for (var number : early.keySet()) {
            var ahead = number - cumulative;
            if (ahead != last + 1 || first == 0) {
                add(ranges, first, last);
                first = ahead;
            }
            last = ahead;
        }
        add(ranges, first, last);
        return new Chunk.Sack((int) cumulative, window(), ranges);
    }

    /// How many bytes there is room for.
    int window() {
        return Math.max(0, CAPACITY - earlyBytes - message.size());
    }

    private static void add(List<Chunk.Range> ranges, long first, long last) {
        if (first > 0 && ranges.size() < MOST_RANGES) {
            ranges.add(new Chunk.Range((int) first, (int) last));
        }
    }

    private List<Message> inOrder() {
        var complete = new ArrayList<Message>();
        for (var next = early.remove(cumulative + 1); next != null; next = early.remove(cumulative + 1)) {
            cumulative++;
            earlyBytes -= next.payload().length;
            append(next);
            if (next.ends()) {
                complete.add(new Message(next.stream(), next.protocol(), message.toByteArray()));
                message.reset();
                unfinished = false;
            }
        }
        return complete;
    }

    private void append(Chunk.Data fragment) {
        if (fragment.begins() == unfinished) {
            throw new ProtocolViolation("fragments of two messages are mixed");
        }
        if (message.size() + fragment.payload().length > LARGEST_MESSAGE) {
            throw new ProtocolViolation("a message is longer than " + LARGEST_MESSAGE + " bytes");
        }
        unfinished = true;
        message.writeBytes(fragment.payload());
    }
}
