package dev.compere.plugin.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.compere.action.Permission;
import groovy.lang.Closure;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.SimpleType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Asks other servers: those that the header names and `bot.yaml` grants. Used on the plugin's thread.
///
/// Nothing is asked before the handler has ended well. The answer runs as a turn of its own, with the same call at
/// hand; it takes 10 s at the most and has 256 kB at the most.
public final class Http {

    /// Characters that can be sent.
    public static final int LARGEST_BODY = 64 * 1024;

    private static final int MOST_AT_ONCE = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private final PluginHeader header;
    private final PluginHttp servers;
    private final Turns turns;
    private final RunningTimers thread;
    private final AtomicInteger asked = new AtomicInteger();

    /// @param thread takes answers to the plugin's thread
    Http(PluginHeader header, PluginHttp servers, Turns turns, RunningTimers thread) {
        this.header = header;
        this.servers = servers;
        this.turns = turns;
        this.thread = thread;
    }

    /// As [#get(Map, CharSequence, Closure)], without options.
    @Needs(Permission.HTTP)
    public void get(
            CharSequence url,
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.HttpResponse")
                    final Closure<?> task) {
        get(Map.of(), url, task);
    }

    /// Gets what is at an address: `http.get('https://api.example.org/wish', query: [by: name]) { response -> …
    /// }`. Values of `query` are written behind the address as it must be; `headers: [Accept: 'text/plain']` go
    /// along.
    @Needs(Permission.HTTP)
    public void get(
            @NamedParams({
                        @NamedParam(value = "query", type = Map.class),
                        @NamedParam(value = "headers", type = Map.class)
                    })
                    final Map<String, ?> options,
            CharSequence url,
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.HttpResponse")
                    final Closure<?> task) {
        ask("http.get", question("GET", url, options, texts(options, "headers"), ""), task);
    }

    /// As [#post(Map, CharSequence, Object, Closure)], without options.
    @Needs(Permission.HTTP)
    public void post(
            CharSequence url,
            Object body,
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.HttpResponse")
                    final Closure<?> task) {
        post(Map.of(), url, body, task);
    }

    /// Sends something to an address: a text as it is, anything else (maps, lists, numbers) as JSON.
    @Needs(Permission.HTTP)
    public void post(
            @NamedParams({
                        @NamedParam(value = "query", type = Map.class),
                        @NamedParam(value = "headers", type = Map.class)
                    })
                    final Map<String, ?> options,
            CharSequence url,
            Object body,
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.HttpResponse")
                    final Closure<?> task) {
        var headers = texts(options, "headers");
        boolean isText = body instanceof CharSequence;
        headers.putIfAbsent("Content-Type", isText ? "text/plain; charset=utf-8" : "application/json");
        var text = isText ? body.toString() : json(body);
        if (text.length() > LARGEST_BODY) {
            throw new IllegalArgumentException(
                    "the body has " + text.length() + " characters, at most " + LARGEST_BODY + " can be sent");
        }
        ask("http.post", question("POST", url, options, headers, text), task);
    }

    private void ask(String verb, HttpQuestion question, Closure<?> task) {
        var turn = turns.current(verb);
        if (asked.get() + turn.questions().size() >= MOST_AT_ONCE) {
            throw new IllegalStateException("a plugin may wait for " + MOST_AT_ONCE + " answers at once at the most");
        }
        turns.held(task);
        turn.ask(() -> send(turn, question, task));
    }

    private void send(Turn turn, HttpQuestion question, Closure<?> task) {
        asked.incrementAndGet();
        var occasion = "the answer to " + question.method();
        servers.ask(question, answer -> {
            asked.decrementAndGet();
            thread.soon(() -> turns.run(turn.following(occasion), task, new HttpResponse(answer)));
        });
    }

    private HttpQuestion question(
            String method, CharSequence url, Map<String, ?> options, Map<String, String> headers, String body) {
        var query = texts(options, "query").entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        var whole = query.isEmpty() ? url.toString() : url + (url.toString().contains("?") ? "&" : "?") + query;
        var host = HttpAddress.parse(whole).host();
        if (!header.hosts().contains(host)) {
            throw new IllegalArgumentException(
                    "the header does not ask for '" + host + "': write it there among the hosts");
        }
        return new HttpQuestion(header.name(), method, whole, headers, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> texts(Map<String, ?> options, String name) {
        var texts = new LinkedHashMap<String, String>();
        if (options.get(name) instanceof Map<?, ?> given) {
            for (var each : given.entrySet()) {
                texts.put(Given.text(each.getKey()), Given.text(each.getValue()));
            }
        }
        return texts;
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(PlainValues.copy(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this body cannot be written as JSON", e);
        }
    }
}
