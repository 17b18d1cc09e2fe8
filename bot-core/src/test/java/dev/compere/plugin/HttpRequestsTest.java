package dev.compere.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.compere.action.Permission;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginHeader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a server on this machine.
final class HttpRequestsTest {

    private final CountDownLatch held = new CountDownLatch(1);
    private HttpServer server;
    private HttpRequests http;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        host = "localhost:" + server.getAddress().getPort();
        serve("/echo", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            answer(
                    exchange,
                    200,
                    exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + headers.getFirst("X-Key") + " "
                            + headers.getFirst("User-Agent") + " " + body);
        });
        serve("/missing", exchange -> answer(exchange, 404, "ä"));
        serve("/latin", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=ISO-8859-1");
            answer(exchange, 200, "ä", StandardCharsets.ISO_8859_1);
        });
        serve("/large", exchange -> answer(exchange, 200, "x".repeat(256 * 1024 + 1)));
        serve("/near", exchange -> redirect(exchange, "/echo"));
        serve("/far", exchange -> redirect(exchange, "http://192.0.2.1/"));
        serve("/circle", exchange -> redirect(exchange, "/circle"));
        serve("/held", exchange -> {
            try {
                held.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, 200, "late");
        });
        server.start();
        http = requests(List.of("http://" + host), List.of(host));
    }

    @AfterEach
    void stop() {
        held.countDown();
        http.close();
        server.stop(0);
    }

    @Test
    void aServerIsAsked() throws Exception {
        assertThat(get("/echo?a=b")).isEqualTo(new HttpAnswer(200, "GET /echo?a=b null Compere ", ""));
        var question = new HttpQuestion("sample", "POST", url("/echo"), Map.of("X-Key", "k"), "ö");
        assertThat(ask(question)).isEqualTo(new HttpAnswer(200, "POST /echo k Compere ö", ""));
    }

    @Test
    void anErrorOfTheServerIsAnAnswer() throws Exception {
        assertThat(get("/missing")).isEqualTo(new HttpAnswer(404, "ä", ""));
    }

    @Test
    void theServersCharsetIsKept() throws Exception {
        assertThat(get("/latin").text()).isEqualTo("ä");
    }

    @Test
    void tooLargeAnAnswerIsNotTaken() throws Exception {
        assertThat(get("/large")).isEqualTo(HttpAnswer.failed("the answer has more than 256 kB"));
    }

    @Test
    void onlyTheSameHostMaySendOn() throws Exception {
        assertThat(get("/near").text()).startsWith("GET /echo");
        assertThat(get("/far").failure()).isEqualTo("'" + host + "' sends on to another host, '192.0.2.1'");
        assertThat(get("/circle").failure()).isEqualTo("'" + host + "' sends on again and again");
    }

    @Test
    void aHostThatIsNotGrantedIsNotAsked() throws Exception {
        http = requests(List.of("http://example.org", host), List.of(host, "example.org"));
        assertThat(get("/echo").failure())
                .isEqualTo("the plugin is not granted to ask 'http://" + host
                        + "': write it below plugins.each.sample.hosts in bot.yaml, with http among its permissions");
        http = requests(List.of("http://" + host), List.of("example.org"));
        assertThat(get("/echo").failure()).startsWith("the plugin is not granted to ask");
    }

    @Test
    void aServerThatIsNotThereIsAFailure() throws Exception {
        server.stop(0);
        assertThat(get("/echo")).satisfies(answer -> {
            assertThat(answer.status()).isZero();
            assertThat(answer.failure()).isNotEmpty();
        });
    }

    @Test
    void aPluginAsksSoManyAtOnceAndNotMore() throws Exception {
        var waiting = IntStream.range(0, 8)
                .mapToObj(_ -> future(new HttpQuestion("sample", "GET", url("/held"), Map.of(), "")))
                .toList();
        assertThat(get("/echo").failure()).isEqualTo("the plugin waits for 8 answers already");
        held.countDown();
        for (var answer : waiting) {
            assertThat(answer.get(30, TimeUnit.SECONDS).text()).isEqualTo("late");
        }
        assertThat(get("/echo").status()).isEqualTo(200);
    }

    private HttpRequests requests(List<String> granted, List<String> asked) {
        var config = PluginConfig.DEFAULT.withGranted(Set.of(Permission.HTTP)).withHosts(granted);
        var grants = new PluginGrants(new PluginsConfig(Path.of("."), "!", Map.of("sample", config), config));
        grants.follow(new PluginHeader("sample", "1", 1, "", Set.of(Permission.HTTP), asked));
        return new HttpRequests(grants);
    }

    private HttpAnswer get(String path) throws Exception {
        return ask(new HttpQuestion("sample", "GET", url(path), Map.of(), ""));
    }

    private HttpAnswer ask(HttpQuestion question) throws Exception {
        return future(question).get(30, TimeUnit.SECONDS);
    }

    private CompletableFuture<HttpAnswer> future(HttpQuestion question) {
        var answer = new CompletableFuture<HttpAnswer>();
        http.ask(question, answer::complete);
        return answer;
    }

    private String url(String path) {
        return "http://" + host + path;
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        answer(exchange, status, text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String text, Charset charset) throws IOException {
        var bytes = text.getBytes(charset);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
