package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.Headed;
import dev.compere.plugin.testkit.TestReport.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginTestTest {

    private static final String MODERATION = """
            plugin 'moderation', version: '1', api: 1, permissions: ['messages.send', 'messages.delete', 'participants.ban']
            int price = settings.get('price', 25)
            on(MessageReceived) { event ->
                if (event.text.contains('http')) {
                    delete event
                    reply event, 'no links please'
                }
                else if (event.text == 'spam') { deleteAll event.sender, report: true; ban event.sender, for: '1h' }
                else if (event.text == 'price') { storage.put('asked', event.sender.name); log.info "it is $price" }
                else if (event.text == 'later') after('10m') { say 'now' }
                else if (event.text == 'gone') throw new IllegalStateException('broken')
            }
            command('who') { command -> say command.role }
            onResult { result -> if (!result.done) log.warn result.reason }
            """;

    @TempDir
    private Path plugins;

    @Test
    void aTestReadsAsAConversation() throws IOException {
        var report = run("""
                def comment = viewer('Ann').says('http://spam.example')
                assert actions == [deleted(comment), replied('Ann', 'no links please')]
                def ann = viewer('Ann')
                ann.says('spam')
                assert actions == [deletedAll(ann, report: true), banned('Ann', for: '1h')]
                after '1h'
                assert actions == []
                """);
        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isEqualTo(1);
    }

    @Test
    void settingsStorageClockAndLogAreAtHand() throws IOException {
        var report = run("""
                settings price: 10
                stored asked: 'Bob'
                assert storage.asked == 'Bob'
                viewer('Ann').says('price')
                assert storage.asked == 'Ann'
                assert log == ['info: it is 10']
                viewer('Ann').says('later')
                at '20:10'
                assert said == ['now']
                refused new dev.compere.action.RefusalReason.QueueFull()
                done()
                assert log == ['warn: QueueFull']
                """);
        assertThat(report.failures()).isEmpty();
        assertThat(report.isGood()).isTrue();
    }

    @Test
    void aWrongExpectationIsShownInTheWordsOfTheTest() throws IOException {
        assertThat(failureOf("""
                viewer('Ann').says('http://spam.example')
                assert actions == [said('no links please')]
                """)).satisfies(failure -> {
            assertThat(failure.test()).isEqualTo("it works");
            assertThat(failure.place()).isEqualTo("ModerationTest.groovy:5");
            assertThat(failure.text())
                    .startsWith("assert actions == [said('no links please')]")
                    .contains("[deleted(Ann: http://spam.example), said('Ann, no links please')]");
        });
    }

    @Test
    void whatNobodyLookedAtFailsTheTest() throws IOException {
        assertThat(failureOf("viewer('Ann').says('spam')").text())
                .contains("nobody looked at deletedAll('Ann', report: true)")
                .contains("nobody looked at banned('Ann', for: '1h')");
    }

    @Test
    void whatIsLeftOverDoesNotHideWhyATestFailed() throws IOException {
        assertThat(failureOf("viewer('Ann').says('spam'); assert 1 == 2").text())
                .startsWith("assert 1 == 2");
    }

    @Test
    void aFaultFailsTheStepItHappensIn() throws IOException {
        assertThat(failureOf("viewer('Ann').says('gone')").text())
                .isEqualTo("moderation: MessageReceived: plugin.groovy:11: broken");
    }

    @Test
    void peopleHaveTheirRoles() throws IOException {
        var report = run("""
                trusted 'Tom'
                admin 'Ada'
                leaderboard Dan: 5
                [viewer('Ann'), viewer('Dan'), viewer('Tom'), viewer('Ada'), owner('Olga')]*.says('!who')
                assert said == ['everyone', 'donor', 'trusted', 'admin', 'admin']
                """);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void whatIsNotGrantedIsRefusedAndThePluginHearsOfIt() throws IOException {
        var report = run("""
                notGranted 'messages.delete'
                viewer('Ann').says('http://spam.example')
                assert actions == [replied('Ann', 'no links please')]
                assert log == ['warn: NotGranted']
                """);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void whatTheHeaderDoesNotAskForFailsTheTest() throws IOException {
        Files.createDirectories(plugins.resolve("moderation"));
        Files.writeString(plugins.resolve("moderation/plugin.groovy"), """
                plugin 'moderation', version: '1', api: 1, permissions: ['messages.send']
                Map<String, Integer> options = [stars: 5]
                on(MessageReceived) { say options, 'x' }
                """);
        assertThat(test("viewer('Ann').says('x')").failures())
                .singleElement()
                .extracting(Failure::text)
                .isEqualTo("the plugin asks for SendMessage[text=x, format=PLAIN, stars=5, priority=ANSWER],"
                        + " but its header does not ask for 'stars.spend'");
    }

    @Test
    void settingsComeBeforeTheFirstStep() throws IOException {
        assertThat(failureOf("after '1s'; settings price: 3").text()).contains("before the first step");
    }

    @Test
    void aTestThatDoesNotCompileSaysWhere() throws IOException {
        var failure = failureOf("viewer('Ann'.says('x')");
        assertThat(failure.place()).isEqualTo("ModerationTest.groovy:4");
        assertThat(failure.test()).isEmpty();
    }

    @Test
    void aPluginWithoutATestIsNotGood() throws IOException {
        plugin();
        assertThat(PluginTests.run(plugins.resolve("moderation")).failures())
                .containsExactly(new Failure("", "moderation", "it has no test: no file *Test.groovy"));
    }

    @Test
    void aPluginThatDoesNotCompileFailsItsTests() throws IOException {
        Files.createDirectories(plugins.resolve("moderation"));
        Files.writeString(
                plugins.resolve("moderation/plugin.groovy"),
                "plugin 'moderation', version: '1', api: 1; onn(MessageReceived) { }");
        assertThat(test("viewer('Ann').says('x')").failures())
                .singleElement()
                .extracting(Failure::text)
                .asString()
                .contains("no method onn");
    }

    private Failure failureOf(String steps) throws IOException {
        var report = run(steps);
        assertThat(report.failures()).hasSize(1);
        return report.failures().getFirst();
    }

    private TestReport run(String steps) throws IOException {
        plugin();
        return test(steps);
    }

    private void plugin() throws IOException {
        Files.createDirectories(plugins.resolve("moderation"));
        Files.writeString(plugins.resolve("moderation/plugin.groovy"), Headed.script("moderation", MODERATION));
    }

    private TestReport test(String steps) throws IOException {
        Files.writeString(plugins.resolve("moderation/ModerationTest.groovy"), """
                import dev.compere.plugin.testkit.PluginTest
                import org.junit.jupiter.api.Test
                class ModerationTest extends PluginTest { @Test void 'it works'() {
                %s
                }}
                """.formatted(steps));
        return PluginTests.run(plugins.resolve("moderation"));
    }
}
