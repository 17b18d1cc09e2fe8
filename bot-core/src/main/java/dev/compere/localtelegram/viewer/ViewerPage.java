package dev.compere.localtelegram.viewer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Serves the page to browsers on this machine. Whoever opens it watches the story that is on air, and the next one
/// after its end. Thread-safe.
public final class ViewerPage implements AutoCloseable {
    private static final int BACKLOG = 16;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PageFiles files = new PageFiles();
    private final Audience audience;

    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private ViewerPage(HttpServer server, Audience audience) {
        this.server = server;
        this.audience = audience;
    }

    /// @param port 0 takes a free one
    /// @param onAir the story to watch, if there is one
    /// @param sent told what people in the browser send
    /// @throws UncheckedIOException if another program has the port
    public static ViewerPage start(int port, Supplier<Optional<LiveStory>> onAir, Consumer<Sent> sent) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var page = new ViewerPage(HttpServer.create(address, BACKLOG), new Audience(onAir, sent));
            page.open();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("The viewers' page cannot listen on port " + port, e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        audience.close();
    }

    private void open() {
        server.setExecutor(threads);
        serve("/", files::send);
        serve("/join", this::join);
        serve("/say", this::say);
        serve("/show", this::show);
        server.start();
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(exchange, answer);
            }
        });
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        if (!Requests.comesFromHere(exchange)) {
            Requests.reply(exchange, 403, Map.of("problem", "This page is for this machine only"));
            return;
        }
        try {
            answer.to(exchange);
        } catch (Refusal e) {
            Requests.reply(exchange, 409, Map.of("problem", e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void join(HttpExchange exchange) throws IOException {
        var payload = Requests.read(exchange).path("payload").asText();
        Requests.reply(exchange, 200, audience.join(payload));
    }

    private void say(HttpExchange exchange) throws IOException {
        var request = Requests.read(exchange);
        audience.guest(request.path("viewer").asText())
                .say(
                        request.path("text").asText().strip(),
                        request.path("stars").asLong());
        Requests.reply(exchange, 200, Map.of());
    }

    /// Lasts as long as the browser listens; who listens no more has left.
    private void show(HttpExchange exchange) throws IOException, InterruptedException {
        var name = Requests.query(exchange, "viewer");
        var guest = audience.guest(name);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try {
            new ShowStream(guest.story(), exchange.getResponseBody()).run();
        } finally {
            audience.leave(name);
        }
    }
}
