package dev.compere.localtelegram.rtmp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/// What nginx asks: whether somebody may publish, and still may. Answers on 127.0.0.1.
final class PublishGate implements AutoCloseable {

    private static final int YES = 200;
    private static final int UNDER_ANOTHER_NAME = 302;
    private static final int NO = 403;
    private static final int MOST_BYTES = 8192;

    private final HttpServer server;
    private final Publications publications;

    PublishGate(Publications publications) {
        this.publications = publications;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no free port on 127.0.0.1", e);
        }
        server.createContext("/publish", this::publish);
        server.createContext("/update", this::update);
        server.createContext("/done", this::done);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void publish(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        Optional<String> name = publications.begin(form.get("clientid"), form.get("name"));
        name.ifPresent(other -> exchange.getResponseHeaders().set("Location", other));
        answer(exchange, name.isPresent() ? UNDER_ANOTHER_NAME : NO);
    }

    /// Asked for who publishes and who plays.
    private void update(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        boolean publishes = "update_publish".equals(form.get("call"));
        answer(exchange, !publishes || publications.mayGoOn(form.get("clientid"), form.get("name")) ? YES : NO);
    }

    private void done(HttpExchange exchange) throws IOException {
        publications.end(form(exchange).get("clientid"));
        answer(exchange, YES);
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        var form = new HashMap<String, String>();
        for (var field : body.split("&")) {
            var parts = field.split("=", 2);
            form.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int code) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(code, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
