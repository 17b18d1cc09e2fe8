package dev.compere.plugin.worker;

import static dev.compere.plugin.worker.WorkerFixture.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.script.PluginFault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostileWorkerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            garbage         | it announced a message of 1165517669 bytes, so its worker was ended
            oversized       | it announced a message of 2147483647 bytes, so its worker was ended
            cut off         | its worker ended with exit code 0
            wrong end       | it ended a request with Loaded, so its worker was ended
            no fault        | it told of no fault, so its worker was ended
            own number      | it used an action number it was not given, so its worker was ended
            large value     | it wrote more than storage keeps, so its worker was ended
            own method      | it asked a server what cannot be asked, so its worker was ended
            many timers     | it set a timer that cannot be, so its worker was ended
            no period       | it set a timer that cannot be, so its worker was ended
            endless talk    | it said more than 100000 things at once, so its worker was ended
            endless numbers | it took 10000 action numbers and used none, so its worker was ended
            exit            | its worker ended with exit code 42
            """)
    void aWorkerThatSaysWhatItMayNotSayIsEnded(String misbehaviour, String reason) {
        try (var bot = new WorkerFixture(new Workers(Duration.ofSeconds(30), HostileWorker.command(), false))) {
            var plugin = bot.start("on(MessageReceived) { }");
            var process = bot.processes().getFirst();
            assertThatThrownBy(() -> plugin.handle(comment(misbehaviour)))
                    .isInstanceOf(PluginFault.class)
                    .hasMessage("sample: MessageReceived: plugin.groovy: " + reason);
            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(bot.requests).isEmpty();
            assertThat(bot.timers).isEmpty();
            assertThat(plugin.isAlive()).isFalse();
        }
    }

    @Test
    void aWorkerThatMayNotListenIsNotToldWhoSpeaks() {
        try (var bot = new WorkerFixture(new Workers(Duration.ofSeconds(30), HostileWorker.command(), false))) {
            var plugin = bot.start("on(MessageReceived) { }");
            assertThatThrownBy(() -> plugin.handle(comment("listen")))
                    .hasMessageContaining("Failed[reason=the plugin is not granted media.listen]");
        }
    }

    @Test
    void aWorkerThatDoesNotReadItsAnswersIsEndedInTime() {
        try (var bot = new WorkerFixture(new Workers(Duration.ofSeconds(2), HostileWorker.command(), false))) {
            var plugin = bot.start("on(MessageReceived) { }");
            assertThatThrownBy(() -> plugin.handle(comment("deaf")))
                    .hasMessage("sample: MessageReceived: plugin.groovy: "
                            + "it took longer than 2 s, so its worker was ended");
        }
    }
}
