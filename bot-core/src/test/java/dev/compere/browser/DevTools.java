package dev.compere.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The DevTools protocol of one page: requests with numbers, and events.
final class DevTools implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();
    private WebSocket socket;

    private DevTools() {}

    static DevTools connect(HttpClient http, URI address) {
        var tools = new DevTools();
        tools.socket = http.newWebSocketBuilder()
                .buildAsync(address, tools.new Messages())
                .join();
        return tools;
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(number, answer);
        var request = JSON.valueToTree(Map.of("id", number, "method", method, "params", parameters));
        synchronized (this) {
            socket.sendText(request.toString(), true).join();
        }
        var message = within(answer);
        if (message.has("error")) {
            throw new AssertionError(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    /// Does something and waits for the event that follows.
    void await(String event, Runnable cause) {
        var told = new CompletableFuture<JsonNode>();
        events.put(event, told);
        cause.run();
        within(told);
    }

    private static JsonNode within(CompletableFuture<JsonNode> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        var closed = new CompletionException(new IllegalStateException("the browser was closed"));
        answers.values().forEach(answer -> answer.completeExceptionally(closed));
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                received(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void received(String json) {
            try {
                var message = JSON.readTree(json);
                var waiting = message.has("id")
                        ? answers.remove(message.path("id").asInt())
                        : events.remove(message.path("method").asText());
                if (waiting != null) {
                    waiting.complete(message);
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
