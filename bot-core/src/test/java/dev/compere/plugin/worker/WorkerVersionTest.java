package dev.compere.plugin.worker;

import static dev.compere.plugin.worker.WorkerFixture.CALL;
import static dev.compere.plugin.worker.WorkerFixture.NOW;
import static dev.compere.plugin.worker.WorkerFixture.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.SendMessage;
import dev.compere.event.CallEnded;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginFault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WorkerVersionTest {

    @Test
    void aPluginHearsWhatItWantsAndAnswersInItsOwnName() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("on(MessageReceived) { event -> say \"${event.sender.name}: ${event.text}\" }");
            assertThat(plugin.wants(comment("x"))).isTrue();
            assertThat(plugin.wants(new CallEnded(CALL, NOW, Duration.ZERO))).isFalse();
            plugin.handle(comment("hello"));
            var request = bot.requests.remove();
            assertThat(request.origin()).isEqualTo("sample");
            assertThat(request.call()).isEqualTo(CALL);
            assertThat(request.id()).isEqualTo(1);
            assertThat(request.action()).isEqualTo(new SendMessage("Ann: hello"));
            assertThat(bot.requests).isEmpty();
        }
    }

    @Test
    void whatThePluginAsksTheBotAnswers() {
        try (var bot = new WorkerFixture()) {
            bot.config = bot.config.withSettings(Map.of("word", "Ahoy", "wrod", 1));
            var plugin = bot.start("""
                    String word = settings.get('word', 'Hi')
                    on(MessageReceived) { event ->
                        say "$word $now"
                        say "${storage.keys} ${storage.get('n', 0)}"
                        say "${leaderboard.top(2)*.name} ${leaderboard.total()} ${leaderboard.of(event.sender)}"
                        say "${participants*.who.name} $call"
                        storage.put('n', 5)
                        storage.remove('old')
                    }
                    """);
            bot.stored.put("sample/n", "4");
            bot.stored.put("sample/old", "4");
            plugin.handle(comment("x"));
            assertThat(List.of(bot.said(), bot.said(), bot.said(), bot.said()))
                    .containsExactly("Ahoy " + NOW, "[a, b] 4", "[Ann, Bob] 70 50", "[Ann] " + CALL);
            assertThat(bot.stored).containsOnly(Map.entry("sample/n", "5"));
            assertThat(plugin.unknownSettings()).containsExactly("unknown setting 'wrod'; did you mean 'word'?");
        }
    }

    @Test
    void aHandlerThatThrewHasDoneNothingAndTheOthersHaveRun() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("""
                    on(MessageReceived) { event -> say 'lost'; storage.put('n', 1)
                        Integer.parseInt(event.text)
                    }
                    on(MessageReceived) { say 'kept' }
                    on(MessageReceived) { storage.put('full', 1); say 'lost' }
                    """);
            assertThatThrownBy(() -> plugin.handle(comment("ten")))
                    .isInstanceOf(PluginFault.class)
                    .hasMessage("sample: MessageReceived: plugin.groovy:2: For input string: \"ten\"")
                    .satisfies(first -> assertThat(first.getSuppressed())
                            .extracting(Throwable::getMessage)
                            .containsExactly("sample: MessageReceived: plugin.groovy: the disk is full"));
            assertThat(bot.said()).isEqualTo("kept");
            assertThat(bot.requests).isEmpty();
            assertThat(bot.stored).isEmpty();
        }
    }

    @Test
    void theBotWaitsForTimersAndForgetsThemWhenThePluginStops() {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.start("""
                    every('10m') { say 'every' }
                    every('1h', inChats: true) { postToChat 'chats' }
                    on(MessageReceived) { after('5s') { say 'after' } }
                    """);
            assertThat(bot.timers)
                    .extracting(WorkerFixture.Timer::time)
                    .containsExactly(Duration.ofMinutes(10), Duration.ofHours(1));
            plugin.handle(comment("x"));
            var after = bot.timers.getLast();
            assertThat(after.time()).isEqualTo(Duration.ofSeconds(5));
            after.tick().run();
            assertThat(bot.said()).isEqualTo("after");
            assertThat(bot.timers).hasSize(2);
            bot.timers.getFirst().tick().run();
            bot.timers.getFirst().tick().run();
            assertThat(List.of(bot.said(), bot.said())).containsExactly("every", "every");
            bot.timers.getLast().tick().run();
            assertThat(bot.requests)
                    .extracting(request -> request.call().chatId())
                    .containsExactly(-1001L, -1002L);
            plugin.stop();
            assertThat(bot.timers).isEmpty();
        }
    }

    @Test
    void timesOfTheClockAreUnderstoodInTheWorker() {
        try (var bot = new WorkerFixture()) {
            bot.start("cron('0 5 18 * * ?') { say 'five past six' }");
            assertThat(bot.timers).extracting(WorkerFixture.Timer::time).containsExactly(Duration.ofMinutes(5));
        }
    }

    @Test
    void theBotAsksOtherServersAndTheAnswerIsATurnOfItsOwn() throws Exception {
        try (var bot = new WorkerFixture()) {
            var plugin = bot.withoutGates()
                    .start(
                            "on(MessageReceived) { http.get('https://api.example.org/wish', "
                                    + "headers: [Accept: 'text/plain']) { answer -> say \"${answer.status} ${answer.text}\" } }");
            plugin.handle(comment("x"));
            var asked = bot.asked.remove();
            assertThat(asked.question())
                    .isEqualTo(new HttpQuestion(
                            "sample", "GET", "https://api.example.org/wish", Map.of("Accept", "text/plain"), ""));
            asked.answered().accept(new HttpAnswer(200, "A song", ""));
            bot.runPosted();
            bot.runPosted();
            assertThat(bot.said()).isEqualTo("200 A song");
            assertThat(bot.requests).isEmpty();
        }
    }

    @Test
    void aTopLevelThatThrowsIsAFaultAndLeavesNoProcess() {
        try (var bot = new WorkerFixture()) {
            assertThatThrownBy(() -> bot.load("\nevery('soon') { }"))
                    .isInstanceOf(PluginFault.class)
                    .hasMessageStartingWith("sample: the top level: plugin.groovy:2: 'soon' is not a duration");
            bot.awaitProcesses(0);
        }
    }
}
