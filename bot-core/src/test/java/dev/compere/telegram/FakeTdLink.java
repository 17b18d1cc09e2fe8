package dev.compere.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A TDLib that says what the test has it say. It answers `close` by itself.
final class FakeTdLink implements TdLink {

    private static final Pattern REQUEST = Pattern.compile("\\{\"@type\":\"(\\w+)\".*,\"@extra\":(\\d+)}");
    private static final String CLOSED =
            "{\"@type\":\"updateAuthorizationState\",\"authorization_state\":{\"@type\":\"authorizationStateClosed\"}}";

    final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> toReceive = new LinkedBlockingQueue<>();
    private final AtomicInteger clients = new AtomicInteger();
    private final String version;

    FakeTdLink() {
        this(Telegram.TDLIB_VERSION);
    }

    FakeTdLink(String version) {
        this.version = version;
    }

    record Request(int clientId, String type, long extra, String json) {}

    @Override
    public int createClient() {
        return clients.incrementAndGet();
    }

    @Override
    public void send(int clientId, byte[] request) {
        var json = new String(request, StandardCharsets.UTF_8);
        var matcher = REQUEST.matcher(json);
        if (!matcher.matches()) {
            throw new AssertionError("No request of TDLib: " + json);
        }
        if (matcher.group(1).equals("close")) {
            update(clientId, CLOSED);
        } else {
            requests.add(new Request(clientId, matcher.group(1), Long.parseLong(matcher.group(2)), json));
        }
    }

    @Override
    public Optional<byte[]> receive(Duration limit) {
        try {
            return Optional.ofNullable(toReceive.poll(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public byte[] execute(byte[] request) {
        return ("{\"@type\":\"optionValueString\",\"value\":\"" + version + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    Request nextRequest() throws InterruptedException {
        var request = requests.poll(5, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("No request came");
        }
        return request;
    }

    void answer(Request request, String json) {
        say(json, ",\"@extra\":" + request.extra() + ",\"@client_id\":" + request.clientId() + "}");
    }

    void update(int clientId, String json) {
        say(json, ",\"@client_id\":" + clientId + "}");
    }

    private void say(String json, String end) {
        toReceive.add((json.substring(0, json.length() - 1) + end).getBytes(StandardCharsets.UTF_8));
    }
}
