package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one UDP port of the media server, on 127.0.0.1, and the thread that reads it. Sending is thread-safe.
final class MediaSocket implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MediaSocket.class);
    private static final int LARGEST = 2048;
    private static final int BUFFER = 4 << 20;
    private static final int TICK_MILLIS = 50;

    private final DatagramSocket socket;
    private final Receiver receiver;
    private final Thread thread;
    private final AtomicLong unreadable = new AtomicLong();
    private volatile Predicate<InetSocketAddress> cutOff = _ -> false;

    /// Takes what comes, on the socket's thread.
    interface Receiver {
        void received(byte[] packet, InetSocketAddress from);

        /// Comes some twenty times in a second, whether packets come or not.
        void tick();
    }

    /// @param port 0 takes a free one
    MediaSocket(int port, Receiver receiver) {
        this.receiver = receiver;
        try {
            socket = new DatagramSocket(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            socket.setReceiveBufferSize(BUFFER);
            socket.setSendBufferSize(BUFFER);
            socket.setSoTimeout(TICK_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "UDP port " + port + " of 127.0.0.1 is not free for the media server: choose another", e);
        }
        thread = Thread.ofPlatform().name("sfu").daemon().unstarted(this::receive);
    }

    void start() {
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /// Drops every packet from and to these addresses, and no others.
    void cutOff(Predicate<InetSocketAddress> addresses) {
        cutOff = addresses;
    }

    /// How many packets made no sense.
    long unreadable() {
        return unreadable.get();
    }

    void unreadablePacket() {
        unreadable.incrementAndGet();
    }

    void send(byte[] packet, InetSocketAddress to) {
        if (cutOff.test(to)) {
            return;
        }
        try {
            socket.send(new DatagramPacket(packet, packet.length, to));
        } catch (IOException e) {
            // As with any network, a packet may be lost; the protocols above make up for it.
            log.debug("A packet of {} bytes to {} was not sent", packet.length, to, e);
        }
    }

    private void receive() {
        var packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        var nextTick = System.nanoTime();
        while (!socket.isClosed()) {
            receive(packet);
            var now = System.nanoTime();
            if (now - nextTick >= 0) {
                nextTick = now + TICK_MILLIS * 1_000_000L;
                guarded(receiver::tick);
            }
        }
    }

    private void receive(DatagramPacket packet) {
        try {
            packet.setLength(LARGEST);
            socket.receive(packet);
            if (packet.getSocketAddress() instanceof InetSocketAddress from && !cutOff.test(from)) {
                var bytes = Arrays.copyOf(packet.getData(), packet.getLength());
                guarded(() -> receiver.received(bytes, from));
            }
        } catch (SocketTimeoutException _) {
            // Time to tick.
        } catch (SocketException e) {
            if (!socket.isClosed()) {
                log.warn("The media server cannot receive", e);
            }
        } catch (IOException e) {
            log.warn("The media server cannot receive", e);
        }
    }

    /// Nobody's packet ends the thread that serves all.
    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            unreadablePacket();
            log.warn("The media server passed over a packet", e);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
