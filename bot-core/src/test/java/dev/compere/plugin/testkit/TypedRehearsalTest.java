package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.script.PluginConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TypedRehearsalTest {

    private static final String HEADER = "plugin 'sample', version: '1', api: 1, hosts: ['x.example'], permissions: ["
            + "'messages.send', 'messages.react', 'participants.mute', 'stars.spend', 'media.play', 'media.listen', 'http']\n";

    @TempDir
    private Path directory;

    @Test
    void everythingThatCanBeTypedHappens() throws IOException {
        assertThat(play(
                        """
                        on(MessageReceived) { event -> say "comment of ${event.sender.name}" }
                        on(PaidCommentReceived) { event -> say "${event.stars} for a comment" }
                        on(DonationReceived) { event -> say "${event.stars} for nothing" }
                        on(ReactionReceived) { event -> say event.emoji }
                        on(CallEnded) { storage.put('ended', true) }
                        every('10m') { log.info 'tick' }
                        """,
                        false,
                        "Ann: a",
                        "Ann pays 5: b",
                        "Ann donates 6",
                        "Ann reacts ❤",
                        "wait 10m",
                        "end",
                        "storage"))
                .containsExactly(
                        "→ said('comment of Ann')",
                        "→ said('5 for a comment')",
                        "→ said('6 for nothing')",
                        "→ said('❤')",
                        "  info: tick",
                        "ended=true");
    }

    @Test
    void whatTheBotPlaysAndHearsHappens() throws IOException {
        assertThat(play("""
                        on(SpeakingStarted) { event -> say "${event.speaker.name} of ${speaking().size()}" }
                        on(SpeakingStopped) { event -> say event.spoke.toSeconds() }
                        on(PlaybackStarted) { event -> say event.title }
                        on(PlaybackEnded) { event -> if (event.end.mayContinue()) queue 'next.mp3' }
                        """, true, "Ann speaks", "wait 5s", "Ann falls silent", "a.mp3 starts", "a.mp3 ends"))
                .containsExactly("→ said('Ann of 1')", "→ said('5')", "→ said('a.mp3')", "→ queued('next.mp3')");
    }

    @Test
    void inAVideoChatPeopleJoinAndAreHeard() throws IOException {
        assertThat(play("""
                        on(ParticipantChanged) { event -> if (event.raisedHand()) allowToSpeak event.participant }
                        on(ParticipantLeft) { event -> say 'bye' }
                        """, true, "Ann unmutes", "Ann joins", "Ann raises hand", "Ann unmutes", "Ann leaves"))
                .containsExactly("Ann is not in the video chat", "→ allowedToSpeak('Ann')", "→ said('bye')");
    }

    @Test
    void whatThePluginAsksForIsDone() throws IOException {
        assertThat(play(
                        "on(MessageReceived) { say('a').then { result -> say \"done ${result.done}\" } }",
                        false,
                        "Ann: x"))
                .containsExactly("→ said('a')", "→ said('done true')");
    }

    @Test
    void aPluginThatAnswersItselfForEverComesToAnEnd() throws IOException {
        assertThat(play("on(MessageReceived) { say 'a' }\nonResult { say 'b' }", false, "Ann: x"))
                .hasSizeBetween(10, 30);
    }

    @Test
    void serversAnswerWhatIsTyped() throws IOException {
        assertThat(play(
                        "on(MessageReceived) { http.get('https://x.example/a') { say 'heard' } }",
                        false,
                        "https://x.example/a answers hello there",
                        "Ann: x"))
                .containsExactly("→ said('heard')");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() throws IOException {
        assertThat(play("on(MessageReceived) { say 'x' }", false, "Ann hello"))
                .startsWith("'Ann hello' is not understood; what can be typed:")
                .hasSizeGreaterThan(5);
    }

    @Test
    void realTimeSetsTimersOff() throws IOException {
        try (var rehearsal = rehearsal("every('1s') { say 'x' }", false)) {
            rehearsal.load();
            assertThat(rehearsal.pass(Duration.ofMillis(999))).isEmpty();
            assertThat(rehearsal.pass(Duration.ofMillis(1))).containsExactly("→ said('x')");
        }
    }

    @Test
    void aVersionThatCannotBeLoadedLeavesTheOneBefore() throws IOException {
        try (var rehearsal = rehearsal("on(MessageReceived) { say 'one' }", false)) {
            assertThat(rehearsal.load()).isEmpty();
            Files.writeString(directory.resolve("sample/plugin.groovy"), HEADER + "on(MessageReceived) { sai 'two' }");
            assertThat(rehearsal.load()).singleElement().asString().contains("sample/plugin.groovy:2: no method sai");
            assertThat(rehearsal.play("Ann: x")).containsExactly("→ said('one')");
        }
    }

    private List<String> play(String script, boolean inVideoChat, String... lines) throws IOException {
        try (var rehearsal = rehearsal(script, inVideoChat)) {
            var printed = new ArrayList<>(rehearsal.load());
            for (var line : lines) {
                printed.addAll(rehearsal.play(line));
            }
            return printed;
        }
    }

    private TypedRehearsal rehearsal(String script, boolean inVideoChat) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), HEADER + script);
        return new TypedRehearsal(folder, PluginConfig.DEFAULT, inVideoChat);
    }
}
