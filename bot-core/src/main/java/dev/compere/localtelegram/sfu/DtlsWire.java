package dev.compere.localtelegram.sfu;

import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.bouncycastle.tls.DatagramTransport;

/// The DTLS packets of one connection between the socket's thread and the handshake's. Thread-safe.
final class DtlsWire implements DatagramTransport {
    /// Who has not shown its certificate by then has gone.
    static final int HANDSHAKE_LIMIT_MILLIS = 30_000;

    private static final int LARGEST = 1500;
    /// A packet that fits everywhere, as WebRTC reckons.
    private static final int LARGEST_SENT = 1200;
    private static final int MOST_WAITING = 256;
    private static final int TIMED_OUT = -1;

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private final Consumer<byte[]> send;

    DtlsWire(Consumer<byte[]> send) {
        this.send = send;
    }

    /// Hands over what came. What there is no room for is dropped, as a network would: the peer sends it again.
    void received(byte[] packet) {
        if (!waiting.offer(packet)) {
            dropped.incrementAndGet();
        }
    }

    long dropped() {
        return dropped.get();
    }

    @Override
    public int getReceiveLimit() {
        return LARGEST;
    }

    @Override
    public int getSendLimit() {
        return LARGEST_SENT;
    }

    @Override
    public int receive(byte[] into, int offset, int length, int waitMillis) throws InterruptedIOException {
        try {
            var packet = waiting.poll(waitMillis, TimeUnit.MILLISECONDS);
            if (packet == null) {
                return TIMED_OUT;
            }
            var fitting = Math.min(length, packet.length);
            System.arraycopy(packet, 0, into, offset, fitting);
            return fitting;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The connection is being closed");
        }
    }

    @Override
    public void send(byte[] from, int offset, int length) {
        send.accept(Arrays.copyOfRange(from, offset, offset + length));
    }

    /// Nothing is to be freed: the socket is everybody's.
    @Override
    public void close() {}
}
