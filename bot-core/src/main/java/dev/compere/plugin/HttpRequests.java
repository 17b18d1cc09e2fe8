package dev.compere.plugin;

import dev.compere.plugin.script.HttpAddress;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Asks other servers for plugins: only those that a plugin's header names and the configuration grants, and no
/// address of a private network unless it was granted as such. Waits on virtual threads. Safe from any thread.
public final class HttpRequests implements PluginHttp, AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(10);

    private static final int MOST_AT_ONCE = 8;
    private static final int MOST_REDIRECTS = 3;

    private final PluginGrants grants;
    private final Map<String, Integer> asking = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIMIT)
            .executor(threads)
            .build();

    public HttpRequests(PluginGrants grants) {
        this.grants = grants;
    }

    @Override
    public void ask(HttpQuestion question, Consumer<HttpAnswer> answered) {
        if (!begin(question.plugin())) {
            answered.accept(HttpAnswer.failed("the plugin waits for " + MOST_AT_ONCE + " answers already"));
            return;
        }
        CompletableFuture.supplyAsync(() -> answer(question), threads)
                .completeOnTimeout(
                        HttpAnswer.failed("no answer within " + LIMIT.toSeconds() + " s"),
                        LIMIT.toMillis(),
                        TimeUnit.MILLISECONDS)
                .thenAccept(answered);
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }

    private boolean begin(String plugin) {
        return asking.merge(plugin, 1, (now, one) -> Math.min(now + one, MOST_AT_ONCE + 1)) <= MOST_AT_ONCE;
    }

    private HttpAnswer answer(HttpQuestion question) {
        try {
            return follow(question);
        } catch (IllegalArgumentException e) {
            return HttpAnswer.failed(e.getMessage());
        } catch (IOException e) {
            return HttpAnswer.failed(sentence(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HttpAnswer.failed("the bot is stopping");
        } finally {
            asking.computeIfPresent(question.plugin(), (_, now) -> now == 1 ? null : now - 1);
        }
    }

    private HttpAnswer follow(HttpQuestion question) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        var address = HttpAddress.parse(question.url());
        grants.requireHost(question.plugin(), address);
        PrivateNetworks.refuse(address, InetAddress::getAllByName);
        var response = send(question, address.uri(), end);
        for (int redirects = 0; isRedirect(question, response); redirects++) {
            var next = HttpAddress.parse(target(address, response).toString());
            if (!next.host().equals(address.host()) || next.secure() != address.secure()) {
                return HttpAnswer.failed("'" + address.host() + "' sends on to another host, '" + next.host() + "'");
            }
            if (redirects == MOST_REDIRECTS) {
                return HttpAnswer.failed("'" + address.host() + "' sends on again and again");
            }
            response = send(question, next.uri(), end);
        }
        return new HttpAnswer(response.statusCode(), response.body(), "");
    }

    private HttpResponse<String> send(HttpQuestion question, URI uri, long end)
            throws IOException, InterruptedException {
        var body = question.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(question.body());
        var request =
                HttpRequest.newBuilder(uri).method(question.method(), body).setHeader("User-Agent", "Compere");
        question.headers().forEach(request::setHeader);
        var answer = client.sendAsync(request.build(), BoundedBody::text);
        try {
            return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + LIMIT.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private static boolean isRedirect(HttpQuestion question, HttpResponse<String> response) {
        return question.method().equals("GET")
                && response.statusCode() / 100 == 3
                && response.headers().firstValue("Location").isPresent();
    }

    private static URI target(HttpAddress from, HttpResponse<String> response) {
        return from.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    private static String sentence(IOException problem) {
        return problem.getMessage() == null
                ? "no connection (" + problem.getClass().getSimpleName() + ")"
                : problem.getMessage();
    }
}
