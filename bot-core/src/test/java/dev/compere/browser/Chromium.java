package dev.compere.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A headless Chromium with one page, steered through its DevTools protocol. It finds no name and reaches nothing but
/// 127.0.0.1. Closing it ends its processes; then nothing writes to the profile any more.
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final String LISTENING = "DevTools listening on ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final DevTools page;

    private Chromium(Process process, DevTools page) {
        this.process = process;
        this.page = page;
    }

    /// Leaves a test out where there is no Chromium.
    public static void assumeInstalled() {
        Assumptions.assumeTrue(PROGRAM.toFile().canExecute(), "the package chromium is not installed");
    }

    static boolean isOne(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("chromium"))
                .isPresent();
    }

    /// @param profile an empty folder
    public static Chromium start(Path profile) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command(profile)).redirectErrorStream(true).start();
        try {
            var http =
                    HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
            var browser = URI.create(address(process));
            var list = URI.create("http://" + browser.getAuthority() + "/json");
            var pages = http.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString());
            for (var target : JSON.readTree(pages.body())) {
                if (target.path("type").asText().equals("page")) {
                    var address = URI.create(target.path("webSocketDebuggerUrl").asText());
                    return new Chromium(process, DevTools.connect(http, address));
                }
            }
            throw new IOException("Chromium has no page");
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static List<String> command(Path profile) {
        return List.of(
                PROGRAM.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--autoplay-policy=no-user-gesture-required",
                "--disable-features=WebRtcHideLocalIpsWithMdns",
                "--window-size=1280,800",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
    }

    /// Reads on afterwards, so that it never waits for us to read what it writes.
    private static String address(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                return line.substring(LISTENING.length()).replace("ws:", "http:");
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    /// Opens an address and waits until it is loaded.
    public void open(String address) {
        page.call("Page.enable", Map.of());
        page.await("Page.loadEventFired", () -> page.call("Page.navigate", Map.of("url", address)));
    }

    /// The value of an expression, of a promise when it is fulfilled.
    ///
    /// @throws AssertionError if it throws
    public JsonNode evaluate(String expression) {
        var answer = page.call(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toPrettyString());
        }
        return answer.path("result").path("value");
    }

    /// What the page looks like, PNG.
    public byte[] screenshot() {
        var answer = page.call("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    @Override
    public void close() {
        page.close();
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        // Through the handle: its output is read to the end, not cut off.
        process.toHandle().destroy();
        all.forEach(Chromium::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        var ended = process.onExit();
        try {
            ended.get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            ended.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
