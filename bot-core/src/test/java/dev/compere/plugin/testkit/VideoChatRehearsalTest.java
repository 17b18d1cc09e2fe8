package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ActionResult;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.action.SendMessage;
import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.plugin.Headed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VideoChatRehearsalTest {

    @TempDir
    private Path directory;

    @Test
    void whatParticipantsDoReachesThePlugin() throws IOException {
        var plugin = rehearse("""
                on(ParticipantEvent) { event -> log.info event.participant.who.name }
                on(ParticipantJoined) { event -> say "+${event.participant.who.name} ${participants.size()}" }
                on(ParticipantLeft) { event -> say "-${event.participant.who.name} ${participants.size()}" }
                on(ParticipantChanged) { event ->
                    if (event.raisedHand()) say "${event.participant.who.name} asks"
                    if (event.participant.mute == MuteState.UNMUTED) say 'speaks'
                }
                """);
        var ann = plugin.viewer("Ann");
        ann.joinsFreeToSpeak();
        ann.raisesHand();
        ann.raisesHand();
        ann.unmutes();
        ann.lowersHand();
        ann.leaves();
        ann.leaves();
        assertThat(plugin.said()).containsExactly("+Ann 1", "Ann asks", "speaks", "speaks", "-Ann 0");
    }

    @Test
    void whatThePluginDoesToSomebodyHappens() throws IOException {
        var plugin = rehearse("""
                on(ParticipantChanged) { event ->
                    if (event.raisedHand()) { allowToSpeak event.participant; volume event.participant, 500 }
                    else if (event.participant.mute == MuteState.MUTED) lowerHand event.participant
                }
                command('out') { ban participants[0].who, for: '1h' }
                """);
        var ann = plugin.viewer("Ann");
        ann.joins();
        assertThatThrownBy(ann::unmutes).hasMessage("Ann has not been allowed to speak");
        ann.raisesHand();

        assertThat(plugin.getParticipants())
                .containsExactly(
                        new Participant(ann.getSender(), MuteState.MUTED, 500, false, false, false, false, false));
        plugin.viewer("Bob").says("!out");
        assertThat(plugin.getParticipants()).isEmpty();
    }

    @Test
    void theReasonOfARefusalIsTold() throws IOException {
        var plugin = rehearse("""
                on(ParticipantJoined) { event -> mute event.participant }
                onResult { result -> if (!result.done && result.reason == 'MissingRight') postToChat result.detail }
                """);
        plugin.viewer("Ann").joins();
        plugin.actions();
        plugin.result(new ActionResult.Refused(new RefusalReason.MissingRight("manage video chats")));
        assertThat(plugin.actions())
                .containsExactly(new ChatAction.PostToChat("the account has no right to manage video chats"));
    }

    @Test
    void theNextCallCanBePlannedWhenOneIsOver() throws IOException {
        var plugin = rehearse("""
                on(CallEnded) { scheduleVideoChat '7d', title: 'Next' }
                on(CallScheduled) { event -> postToChat "At ${event.startsAt.epochSecond - now.epochSecond}" }
                every('1m') { say 'in a call' }
                every('1m', inChats: true) { notifyWhenStarted true }
                """);
        plugin.callEnds();
        plugin.videoChatIsScheduled("2h");
        plugin.after("1m");
        assertThat(plugin.actions())
                .containsExactly(
                        new ChatAction.CreateVideoChat("Next", Duration.ofDays(7), false),
                        new ChatAction.PostToChat("At 7200"),
                        new ChatAction.NotifyWhenStarted(true));
    }

    @Test
    void aLiveStoryHasNoParticipants() throws IOException {
        var plugin = Rehearsal.in(folder("on(MessageReceived) { say participants.size() }"), Map.of());
        plugin.viewer("Ann").says("x");
        assertThat(plugin.actions()).containsExactly(new SendMessage("0"));
    }

    private Rehearsal rehearse(String script) throws IOException {
        return Rehearsal.in(folder(script), Map.of()).inVideoChat();
    }

    private Path folder(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return folder;
    }
}
