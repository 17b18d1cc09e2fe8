package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.Schema;
import java.io.EOFException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Telegram's data centres, all of them, behind one port of 127.0.0.1. Thread-safe; one virtual thread per
/// connection.
public final class DataCentre implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DataCentre.class);
    private static final int BACKLOG = 64;

    private final ServerSocket server;
    private final byte[] secret;
    private final AuthKeys keys;
    private final Salts salts;
    private final Sessions sessions;
    private final IncomingMessages messages;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean offline;

    private DataCentre(
            ServerSocket server,
            byte[] secret,
            AuthKeys keys,
            Salts salts,
            Sessions sessions,
            IncomingMessages messages) {
        this.server = server;
        this.secret = secret.clone();
        this.keys = keys;
        this.salts = salts;
        this.sessions = sessions;
        this.messages = messages;
    }

    /// Listens on a port of 127.0.0.1; 0 takes a free one.
    ///
    /// @param secret what a client's MTProto proxy settings must name: 16 bytes
    /// @throws IllegalStateException if another program has the port
    public static DataCentre listen(
            int port,
            byte[] secret,
            AuthKeys keys,
            RequestHandler handler,
            InstantSource clock,
            RandomGenerator random) {
        var schema = Schema.ofLocalTelegram();
        var salts = new Salts(random);
        var sessions = new Sessions(new SessionContext(schema, clock, new MessageIds(clock), salts, random));
        var requests = new Requests(schema, handler);
        var messages = new IncomingMessages(schema, new ServiceMessages(clock, salts, keys), requests);
        var dataCentre = new DataCentre(bind(port), secret, keys, salts, sessions, messages);
        Thread.ofVirtual().name("local-telegram-accept").start(dataCentre::accept);
        return dataCentre;
    }

    public int port() {
        return server.getLocalPort();
    }

    /// Cuts all connections, as a network failure would. Clients come back by themselves.
    public void disconnectAll() {
        open.forEach(DataCentre::close);
        sessions.detachClosed();
    }

    /// Cuts all connections and every new one, as a network that is gone would, until [#goOnline].
    public void goOffline() {
        offline = true;
        disconnectAll();
    }

    public void goOnline() {
        offline = false;
    }

    /// Forgets what a restart forgets: connections and sessions, with what was on its way in them, and the salt.
    public void restart() {
        salts.renew();
        sessions.forgetAll();
        disconnectAll();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            log.warn("the listening socket of the local Telegram did not close", e);
        }
        disconnectAll();
        sessions.close();
    }

    private static ServerSocket bind(int port) {
        try {
            return new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (BindException e) {
            throw new IllegalStateException(
                    "The local Telegram cannot listen on 127.0.0.1:" + port
                            + ": another program has the port. Stop it or name another port.",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("The local Telegram cannot listen on 127.0.0.1:" + port, e);
        }
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().name("local-telegram-connection").start(() -> serve(socket));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                log.error("the local Telegram takes no more connections", e);
            }
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            // Asked after the socket is among those that going offline closes: it is seen here or closed there.
            if (offline) {
                return;
            }
            socket.setTcpNoDelay(true);
            new Connection(new Transport(socket, secret), keys, salts, sessions, messages).run();
        } catch (EOFException | SocketException e) {
            log.debug("connection closed: {}", e.getMessage());
        } catch (IOException | RuntimeException e) {
            log.warn("connection dropped", e);
        } finally {
            open.remove(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.warn("a connection of the local Telegram did not close", e);
        }
    }
}
