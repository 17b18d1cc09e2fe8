package dev.compere.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Asks a running bot how it is; for a container's health check.
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Ask the running bot how it is; exits 0 if it is well.")
final class HealthCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Mixin
    private ConfigOption config;

    @Override
    public Integer call() throws InterruptedException {
        var health = config.load().health();
        if (health.port() == 0) {
            System.out.println("health.port is 0: the bot does not tell how it is");
            return ExitCode.CONFIG.code();
        }
        var address = URI.create("http://" + health.address() + ":" + health.port() + "/health");
        try (var client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            var request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
            var answer = client.send(request, BodyHandlers.ofString());
            System.out.println(answer.body());
            return answer.statusCode() == 200 ? ExitCode.OK.code() : ExitCode.UNAVAILABLE.code();
        } catch (IOException e) {
            System.out.println("no bot answers at " + address);
            return ExitCode.UNAVAILABLE.code();
        }
    }
}
