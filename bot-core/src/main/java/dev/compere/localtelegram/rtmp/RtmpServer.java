package dev.compere.localtelegram.rtmp;

import dev.compere.localtelegram.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A real RTMP server on 127.0.0.1 for the calls of a world. Its address becomes that of all credentials.
///
/// Needs the programs of three packages: nginx, libnginx-mod-rtmp, ffmpeg. Thread-safe.
public final class RtmpServer implements AutoCloseable {

    /// What the path of Telegram's own servers is.
    static final String APPLICATION = "s";

    private final int port;
    private final Publications publications;
    private final PublishGate gate;
    private Nginx nginx;

    private RtmpServer(World world, int port) {
        this.port = port;
        this.publications = new Publications(world, "rtmp://127.0.0.1:" + port + "/" + APPLICATION + "/");
        this.gate = new PublishGate(publications);
        try {
            this.nginx = Nginx.start(port, gate.port());
        } catch (RuntimeException e) {
            gate.close();
            throw e;
        }
        world.rtmpKeys().serverAt("rtmp://127.0.0.1:" + port + "/" + APPLICATION + "/");
    }

    /// Starts on a free port.
    ///
    /// @throws IllegalStateException when a program is missing, with the package that has it
    public static RtmpServer start(World world) {
        Programs.require("ffmpeg", "ffmpeg");
        return new RtmpServer(world, freePort());
    }

    public int port() {
        return port;
    }

    /// The server is gone, in the middle of whatever it was doing.
    public synchronized void goOffline() {
        nginx.close();
        // It cannot say any more that they have ended.
        publications.close();
    }

    /// It is there again.
    public synchronized void goOnline() {
        nginx.close();
        nginx = Nginx.start(port, gate.port());
    }

    /// All streams end.
    @Override
    public synchronized void close() {
        nginx.close();
        gate.close();
        publications.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("there is no free port on 127.0.0.1", e);
        }
    }
}
