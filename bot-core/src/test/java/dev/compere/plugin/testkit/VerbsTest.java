package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ChooseSender;
import dev.compere.action.ManageAction;
import dev.compere.action.MediaAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.Playable;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.StoryAudience;
import dev.compere.action.TextFormat;
import dev.compere.plugin.Headed;
import dev.compere.plugin.compile.PluginCompiler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a script writes and the action that comes of it.
final class VerbsTest {

    private static final long ANN = 1_000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource({"messages", "participants", "calls", "chats", "media"})
    void everyVerbHasItsAction(String script, CallAction action) throws IOException {
        assertThat(asked(script)).containsExactly(action);
    }

    static Stream<Arguments> messages() {
        var chatter = Priority.ANSWER;
        return Stream.of(
                of("say '*now*', format: 'markdown'", new SendMessage("*now*", TextFormat.MARKDOWN, 0, chatter)),
                of("say \"${1}\", stars: 2, format: 'html'", new SendMessage("1", TextFormat.HTML, 2, chatter)),
                of("react '❤'", new SendReaction("❤", 0, chatter)),
                of(
                        "react '🎉', customEmoji: 5368324170671202286L",
                        new SendReaction("🎉", 5368324170671202286L, chatter)),
                of("commentAs event.sender", new ChooseSender(ANN)),
                of("postLeaderboard 'Top', 3", new PostLeaderboard("Top", 3)),
                of("postLeaderboard 'Top', 3, to: 'chat'", new ChatAction.PostLeaderboardToChat("Top", 3)));
    }

    static Stream<Arguments> participants() {
        return Stream.of(
                of("mute event.sender", new ParticipantAction.Mute(ANN)),
                of("mute participants[0]", new ParticipantAction.Mute(ANN)),
                of("allowToSpeak event.sender", new ParticipantAction.AllowToSpeak(ANN)),
                of("allowToSpeak participants[0]", new ParticipantAction.AllowToSpeak(ANN)),
                of("volume event.sender, 5000", new ParticipantAction.SetVolume(ANN, 5000)),
                of("volume participants[0], 5000", new ParticipantAction.SetVolume(ANN, 5000)),
                of("lowerHand event.sender", new ParticipantAction.LowerHand(ANN)),
                of("lowerHand participants[0]", new ParticipantAction.LowerHand(ANN)),
                of("raiseHand()", new ParticipantAction.RaiseHand()),
                of("pauseVideo true", new ParticipantAction.PauseVideo(true)),
                of("invite event.sender", new ParticipantAction.InviteUsers(List.of(ANN))),
                of("invite([7L, 8L])", new ParticipantAction.InviteUsers(List.of(7L, 8L))));
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                of("title 'Open stage'", new ManageAction.SetTitle("Open stage")),
                of("messagesAllowed false", new ManageAction.AllowMessages(false)),
                of("minimumStars 5", new ManageAction.SetMinimumStars(5)),
                of("muteNewcomers true", new ManageAction.MuteNewParticipants(true)),
                of("startRecording()", new ManageAction.StartRecording("", false, false)),
                of(
                        "startRecording title: 'A', video: true, portrait: true",
                        new ManageAction.StartRecording("A", true, true)),
                of("stopRecording()", new ManageAction.StopRecording()),
                of("inviteLink()", new ManageAction.ExportInviteLink(false)),
                of("inviteLink mayUnmute: true", new ManageAction.ExportInviteLink(true)),
                of("revokeInviteLinks()", new ManageAction.RevokeInviteLinks()),
                of("leaveCall()", new ManageAction.LeaveCall()),
                of("endCall()", new ManageAction.EndCall()));
    }

    static Stream<Arguments> chats() {
        var everyone = new StoryAudience.Everyone(List.of());
        return Stream.of(
                of("startLiveStory()", new ChatAction.StartLiveStory(everyone, false, false, true, 0)),
                of(
                        "startLiveStory audience: 'contacts', except: [event.sender, 7L], messages: false",
                        new ChatAction.StartLiveStory(
                                new StoryAudience.Contacts(List.of(ANN, 7L)), false, false, false, 0)),
                of(
                        "startLiveStory audience: 'selected_users', users: [7L], protectContent: true, rtmp: true,"
                                + " minimumStars: 5",
                        new ChatAction.StartLiveStory(
                                new StoryAudience.SelectedUsers(List.of(7L)), true, true, true, 5)),
                of(
                        "startLiveStory audience: 'close_friends'",
                        new ChatAction.StartLiveStory(new StoryAudience.CloseFriends(), false, false, true, 0)),
                of("startVideoChat()", new ChatAction.CreateVideoChat("", Duration.ZERO, false)),
                of("startVideoChat title: 'A', rtmp: true", new ChatAction.CreateVideoChat("A", Duration.ZERO, true)),
                of("scheduleVideoChat '2h'", new ChatAction.CreateVideoChat("", Duration.ofHours(2), false)),
                of(
                        "scheduleVideoChat '2h', title: 'A'",
                        new ChatAction.CreateVideoChat("A", Duration.ofHours(2), false)),
                of("startScheduledVideoChat()", new ChatAction.StartScheduledVideoChat()),
                of("notifyWhenStarted true", new ChatAction.NotifyWhenStarted(true)),
                of("joinAs event.sender", new ChatAction.SaveDefaultParticipant(ANN)),
                of("joinCall()", new ChatAction.JoinCall()),
                of("ban event.sender", new ChatAction.BanSender(ANN, Duration.ZERO)),
                of("ban event.sender, for: '1h'", new ChatAction.BanSender(ANN, Duration.ofHours(1))),
                of("restrict event.sender", new ChatAction.RestrictSender(ANN, Duration.ZERO)),
                of("restrict event.sender, for: '1h'", new ChatAction.RestrictSender(ANN, Duration.ofHours(1))),
                of("liftBan event.sender", new ChatAction.LiftBan(ANN)),
                of("liftBan 7L", new ChatAction.LiftBan(7)),
                of("postToChat 'Hello'", new ChatAction.PostToChat("Hello")),
                of("replaceStreamKey()", new ChatAction.ReplaceStreamKey()));
    }

    static Stream<Arguments> media() {
        var song = new Playable.Named("jingles/song.mp3");
        var url = new Playable.Address(URI.create("https://example.org/a.mp3?b=c"));
        var card = new Playable.Shown("Soon", List.of("at 8", "be kind"), Duration.ofSeconds(30));
        return Stream.of(
                of("play 'jingles/song.mp3'", new MediaAction.Play(song)),
                of("play 'https://example.org/a.mp3?b=c'", new MediaAction.Play(url)),
                of("play card: 'Soon', lines: ['at ' + 8, 'be kind'], for: '30s'", new MediaAction.Play(card)),
                of("play card: 'Soon'", new MediaAction.Play(card("Soon", 0))),
                of("queue 'jingles/song.mp3'", new MediaAction.Enqueue(song)),
                of("queue card: 'Soon'", new MediaAction.Enqueue(card("Soon", 10))),
                of("say sound: 'jingles/song.mp3'", new MediaAction.Interject(song)),
                of("say card: 'Soon'", new MediaAction.Interject(card("Soon", 10))),
                of("showLeaderboard 'Top', 5", new MediaAction.Interject(ranking(10))),
                of("showLeaderboard 'Top', 5, for: '1m'", new MediaAction.Interject(ranking(60))),
                of("pausePlaying()", new MediaAction.PausePlayback()),
                of("resumePlaying()", new MediaAction.ResumePlayback()),
                of("skip()", new MediaAction.SkipPlayback()),
                of("stopPlaying()", new MediaAction.StopPlayback()),
                of("playFrom '1m'", new MediaAction.SeekPlayback(Duration.ofMinutes(1))),
                of("playFrom Duration.ZERO", new MediaAction.SeekPlayback(Duration.ZERO)),
                of("loop 'all'", new MediaAction.LoopPlayback(MediaAction.Loop.ALL)),
                of("volume 80", new MediaAction.SetPlaybackVolume(80)),
                of("record 'stage'", new MediaAction.StartLocalRecording("stage", false)),
                of("record 'stage', perSpeaker: true", new MediaAction.StartLocalRecording("stage", true)),
                of("stopLocalRecording()", new MediaAction.StopLocalRecording()),
                of("present 'jingles/song.mp3'", new MediaAction.StartPresentation(song)),
                of("present card: 'Soon'", new MediaAction.StartPresentation(card("Soon", 0))),
                of("pausePresenting true", new MediaAction.PausePresentation(true)),
                of("stopPresenting()", new MediaAction.StopPresentation()));
    }

    private static Playable card(String title, int seconds) {
        return new Playable.Shown(title, List.of(), Duration.ofSeconds(seconds));
    }

    private static Playable ranking(int seconds) {
        return new Playable.Ranking("Top", 5, Duration.ofSeconds(seconds));
    }

    private static Arguments of(String script, CallAction action) {
        return Arguments.of(script, action);
    }

    @Test
    void everyActionCanBeAskedFor() {
        var covered = new TreeSet<>(List.of("Donate", "DeleteMessages", "DeleteMessagesBySender"));
        Stream.of(messages(), participants(), calls(), chats(), media())
                .flatMap(stream -> stream)
                .forEach(arguments -> covered.add(arguments.get()[1].getClass().getSimpleName()));

        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(records(CallAction.class).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "say 'x', format: 'bold'             | format is one of plain, markdown, html, not 'bold'",
                "postLeaderboard 'x', 3, to: 'moon'  | to is one of call, chat, not 'moon'",
                "startLiveStory audience: 'nobody'   | audience is one of everyone, contacts, close_friends,",
                "startLiveStory users: [7L]          | users go with an audience of selected_users, and only",
                "startLiveStory except: ['Ann']      | people are senders or user ids, not 'Ann'",
                "ban event.sender, for: 'ever'       | 'ever' is not a duration",
                "ban event.sender, for: '29s'        | a ban lasts 30s to 366d, or for good without 'for', not '29s'",
                "play '../bot.yaml'                  | '../bot.yaml' does not name a file below the media folder",
                "queue 'file:///etc/passwd'          | does not name a file below the media folder",
                "play 'https:// example.org'         | this is no address to play from",
                "play 'https://ann:pw@example.org/a' | not an address to play from",
                "play lines: []                      | a card needs a title or lines",
                "say sound: 'a.wav', card: 'x'       | a sound has no card, lines or length",
                "say card: 'x', for: 'ever'          | 'ever' is not a duration",
                "loop 'some'                         | loop is one of off, one, all, not 'some'",
                "volume 201                          | the volume of what is played is 0 to 200 percent, not 201",
                "record '../stage'                   | cannot be the name of a recording",
                "showLeaderboard 'x', 21             | a leaderboard has 1 to 20 places, not 21",
                "scheduleVideoChat '9d'              | a video chat is scheduled 10 seconds to 8 days ahead",
            })
    void aWrongValueIsExplained(String script, String line) {
        assertThatThrownBy(() -> asked(script)).hasMessageContaining(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "on(ParticipantJoined) { event -> alowToSpeak event.participant } | did you mean allowToSpeak?",
                "on(CallEnded) { event -> ban event.call }                        | write ban(sender) or ban(sender, …: …)",
                "on(CallEnded) { startVideoChat titel: 'x' }                      | there is no option titel here; did you mean title?",
                "on(ParticipantChange) { }                                        | did you mean ParticipantChanged?",
                "on(ParticipantEvent) { event -> say event.name }                 | it has at, call, participant",
            })
    void aMistakeInTheScriptIsExplained(String script, String line) throws IOException {
        assertThat(new PluginCompiler().check(folder(script)).problems())
                .first()
                .asString()
                .contains(line);
    }

    private List<CallAction> asked(String script) throws IOException {
        var plugin = Rehearsal.in(folder("on(MessageReceived) { event -> " + script + " }"), Map.of())
                .inVideoChat();
        var ann = plugin.viewer("Ann");
        ann.joins();
        ann.says("x");
        return plugin.actions();
    }

    private Path folder(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return folder;
    }

    private static Stream<String> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getSimpleName())
                : Stream.of(type.getPermittedSubclasses()).flatMap(VerbsTest::records);
    }
}
