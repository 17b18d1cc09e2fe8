package dev.compere.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Answers `GET /health` with 200 while the bot is well and 503 while it is not, and a JSON object either way.
public final class HealthServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<Health> health;
    private final HttpServer server;

    /// Opens the port; [#start] begins to answer.
    ///
    /// @param port 0 for any free one
    /// @throws PortTaken when somebody else has it
    public HealthServer(String address, int port, Supplier<Health> health) throws IOException {
        this.health = health;
        try {
            this.server = HttpServer.create(new InetSocketAddress(address, port), 16);
        } catch (BindException e) {
            throw new PortTaken(address, port);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/health", this::answer);
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var now = health.get();
            var body = new LinkedHashMap<String, Object>();
            body.put("well", now.well());
            body.putAll(now.details());
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(now.well() ? 200 : 503, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
