package dev.compere.localtelegram.sfu.sctp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/// What is sent to the peer, and again until it is acknowledged. Not thread-safe.
final class Outbound {
    /// Bytes of a fragment: in a packet it fits into any DTLS record here.
    static final int FRAGMENT = 1100;
    /// In bytes.
    static final int MOST_WAITING = 1 << 20;

    private static final int MOST_IN_FLIGHT = 64 * 1024;

    private final Queue<Chunk.Data> waiting = new ArrayDeque<>();
    private final TreeMap<Long, Flight> sent = new TreeMap<>();
    private final Map<Integer, Integer> orders = new HashMap<>();
    private final Retry retry = new Retry();
    private int waitingBytes;
    private int peerWindow;
    private int nextNumber;
    /// Numbers of what was sent, counted on beyond their 32 bits.
    private long acknowledged;
    private long highest;

    /// @param firstNumber of the first chunk
    /// @param peerWindow bytes the peer has room for
    Outbound(int firstNumber, int peerWindow) {
        nextNumber = firstNumber;
        acknowledged = Integer.toUnsignedLong(firstNumber) - 1;
        highest = acknowledged;
        this.peerWindow = size(peerWindow);
    }

    /// Takes a message to be sent.
    ///
    /// @return false if too much is waiting
    boolean offer(Message message) {
        var payload = message.payload();
        if (waitingBytes + payload.length > MOST_WAITING) {
            return false;
        }
        var order = orders.merge(message.stream(), 1, Integer::sum) - 1;
        for (var at = 0; at < payload.length; at += FRAGMENT) {
            var end = Math.min(payload.length, at + FRAGMENT);
            waiting.add(new Chunk.Data(
                    nextNumber++,
                    message.stream(),
                    order,
                    message.protocol(),
                    false,
                    at == 0,
                    end == payload.length,
                    Arrays.copyOfRange(payload, at, end)));
        }
        waitingBytes += payload.length;
        return true;
    }

    /// What is to be sent now: first what was lost.
    List<Chunk.Data> due(long nanos) {
        var due = new ArrayList<Chunk.Data>();
        var inFlight = inFlight();
        for (var flight : sent.values()) {
            if (flight.lost() && fits(flight.length(), inFlight)) {
                flight.sentAgain();
                inFlight += flight.length();
                due.add(flight.data());
            }
        }
        while (!waiting.isEmpty() && fits(waiting.element().payload().length, inFlight)) {
            var data = waiting.remove();
            sent.put(++highest, new Flight(data));
            waitingBytes -= data.payload().length;
            inFlight += data.payload().length;
            due.add(data);
        }
        if (!due.isEmpty() && !retry.isRunning()) {
            retry.start(nanos);
        }
        return due;
    }

    /// Takes in what the peer says has come; an older report than the last one changes nothing.
    void acknowledged(Chunk.Sack sack, long nanos) {
        var upTo = acknowledged + (sack.cumulative() - (int) acknowledged);
        if (upTo < acknowledged || upTo > highest) {
            return;
        }
        var progress = upTo > acknowledged;
        acknowledged = upTo;
        sent.headMap(upTo, true).clear();
        sack.ranges()
                .forEach(range ->
                        between(upTo + range.first(), upTo + range.last()).forEach(Flight::came));
        var newest =
                sack.ranges().isEmpty() ? upTo : upTo + sack.ranges().getLast().last();
        between(upTo, newest).forEach(Flight::missed);
        peerWindow = size(sack.window());
        if (sent.isEmpty()) {
            retry.stop();
        } else if (progress) {
            retry.start(nanos);
        }
    }

    /// Gives up what is on its way when it took too long.
    ///
    /// @return false if the peer does not answer any more
    boolean tick(long nanos) {
        if (retry.due(nanos)) {
            sent.values().forEach(Flight::lose);
        }
        return !retry.isHopeless();
    }

    private Collection<Flight> between(long first, long last) {
        return first > last ? List.of() : sent.subMap(first, true, last, true).values();
    }

    /// A number without a sign, as far as it is of use.
    private static int size(int window) {
        return window < 0 ? Integer.MAX_VALUE : window;
    }

    private int inFlight() {
        return sent.values().stream()
                .filter(Flight::flying)
                .mapToInt(Flight::length)
                .sum();
    }

    /// One is always sent: the answer tells whether the peer has room again.
    private boolean fits(int length, int inFlight) {
        return inFlight == 0 || inFlight + length <= Math.min(MOST_IN_FLIGHT, peerWindow);
    }
}
