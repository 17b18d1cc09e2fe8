package dev.compere.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthServerTest {

    @ParameterizedTest
    @CsvSource({"true, 200", "false, 503"})
    void theAnswerTellsHowTheBotIs(boolean well, int status) throws Exception {
        try (var server = new HealthServer("127.0.0.1", 0, () -> new Health(well, Map.of("call", "JOINED")));
                var client = HttpClient.newHttpClient()) {
            server.start();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/health"))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).isEqualTo("{\"well\":" + well + ",\"call\":\"JOINED\"}");
        }
    }

    @Test
    void aTakenPortIsToldWithWhatToDo() throws Exception {
        try (var first = new HealthServer("127.0.0.1", 0, () -> new Health(true, Map.of()))) {
            assertThatThrownBy(() -> new HealthServer("127.0.0.1", first.port(), () -> null))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("port " + first.port())
                    .hasMessageContaining("health.port");
        }
    }
}
