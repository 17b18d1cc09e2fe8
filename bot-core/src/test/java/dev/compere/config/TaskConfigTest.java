package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TaskConfigTest {

    private static final String CALLS = "call: { live_story: [me, \"@livechan\"], video_chat: \"@livechan\" }\n";

    @TempDir
    private Path folder;

    private WrittenConfig written;

    @BeforeEach
    void open() {
        written = new WrittenConfig(folder);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyActionHasItsWord(String written, Deed deed, int calls) {
        var task = task("every: 1h, do: { " + written + " }");

        assertThat(task.deed()).isEqualTo(deed);
        assertThat(task.calls()).hasSize(calls).allMatch(deed::fits);
    }

    static Stream<Arguments> deeds() {
        return Stream.of(
                Arguments.of("send_message: { text: Hi }", new Deed.SendMessage("Hi"), 3),
                Arguments.of("post_leaderboard: {}", new Deed.PostLeaderboard("", 5, Deed.Place.CALL), 3),
                Arguments.of("post_leaderboard: { to: chat }", new Deed.PostLeaderboard("", 5, Deed.Place.CHAT), 3),
                Arguments.of("post_to_chat: { text: Hi }", new Deed.PostToChat("Hi"), 3),
                Arguments.of("allow_messages: false", new Deed.AllowMessages(false), 3),
                Arguments.of("join_call: {}", new Deed.JoinCall(), 3),
                Arguments.of("leave_call: {}", new Deed.LeaveCall(), 3),
                Arguments.of("end_call: ", new Deed.EndCall(), 3),
                Arguments.of("play: jingles/a.mp3", new Deed.Play("jingles/a.mp3"), 3),
                Arguments.of("queue: a.mp3", new Deed.Queue("a.mp3"), 3),
                Arguments.of(
                        "play_sound: 'https://example.org/a.wav'", new Deed.PlaySound("https://example.org/a.wav"), 3),
                Arguments.of(
                        "show_card: { title: Soon, lines: [at 8, be kind], for: 30s }",
                        new Deed.ShowCard("Soon", List.of("at 8", "be kind"), Duration.ofSeconds(30)),
                        3),
                Arguments.of("show_leaderboard: {}", new Deed.ShowLeaderboard("", 5, Duration.ofSeconds(10)), 3),
                Arguments.of("stop_playing: {}", new Deed.StopPlaying(), 3),
                Arguments.of("record: {}", new Deed.Record("recording", false), 3),
                Arguments.of("record: { name: Stage 2, per_speaker: true }", new Deed.Record("Stage 2", true), 3),
                Arguments.of("stop_local_recording: {}", new Deed.StopLocalRecording(), 3),
                Arguments.of(
                        "start_live_story: { audience: contacts, except: [7], protect_content: true, messages: false }",
                        new Deed.StartLiveStory(Deed.Audience.CONTACTS, List.of(7L), true, false, false, 0),
                        2),
                Arguments.of(
                        "start_live_story: { audience: selected_users, users: [7, 8], rtmp: true, minimum_stars: 5 }",
                        new Deed.StartLiveStory(Deed.Audience.SELECTED_USERS, List.of(7L, 8L), false, true, true, 5),
                        2),
                Arguments.of("set_minimum_stars: 5", new Deed.SetMinimumStars(5), 2),
                Arguments.of("start_video_chat: { title: Hi }", new Deed.StartVideoChat("Hi", false), 1),
                Arguments.of(
                        "schedule_video_chat: { title: Hi, in: 8d, rtmp: true }",
                        new Deed.ScheduleVideoChat("Hi", Duration.ofDays(8), true),
                        1),
                Arguments.of("start_scheduled_video_chat: {}", new Deed.StartScheduledVideoChat(), 1),
                Arguments.of("set_title: Hi", new Deed.SetTitle("Hi"), 1),
                Arguments.of("mute_new_participants: true", new Deed.MuteNewParticipants(true), 1),
                Arguments.of("start_recording: { video: true }", new Deed.StartRecording("", true, false), 1),
                Arguments.of("stop_recording: {}", new Deed.StopRecording(), 1));
    }

    @Test
    void aTaskMayBeForOneChat() {
        assertThat(task("every: 1h, call: me, do: { end_call: {} }").calls())
                .extracting(CallAddress::chat)
                .containsExactly(new ChatName.Me());
        assertThat(task("every: 1h, call: t.me/LiveChan, do: { end_call: {} }").calls())
                .extracting(CallAddress::key)
                .containsExactly("live_story", "video_chat");
    }

    @Test
    void aScheduledVideoChatIsStartedAtItsTime() {
        var task = task("at_scheduled_time: true, misfire: run_once, do: { start_scheduled_video_chat: {} }");

        assertThat(task.trigger()).isEqualTo(new TaskConfig.Trigger.AtScheduledTime());
        assertThat(task.misfire()).isEqualTo(TaskConfig.Misfire.RUN_ONCE);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsOneLine(String task, String line) {
        assertThat(written.errors(tasks(task))).containsExactly("bot.yaml:3: schedule.tasks[0]" + line);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "every: 1h, call: \"@nobody\", do: { end_call: {} }",
                        ".call names no chat of call.live_story or call.video_chat: @nobody; write one of me, @livechan"),
                Arguments.of(
                        "every: 1h, call: me, do: { set_title: Hi }",
                        " does what only video chats have, and none is named; add one under call.video_chat, or do"
                                + " something else"),
                Arguments.of(
                        "at_scheduled_time: true, do: { end_call: {} }",
                        " has at_scheduled_time, which is for start_scheduled_video_chat only; write cron or every, or"
                                + " do start_scheduled_video_chat"),
                Arguments.of(
                        "every: 1h, at_scheduled_time: true, do: { start_scheduled_video_chat: {} }",
                        " needs one of cron, every and at_scheduled_time; write one of them"),
                Arguments.of(
                        "every: 1h, do: { schedule_video_chat: { in: 5s } }",
                        ".do.schedule_video_chat.in must be from 10s to 8d, not 5s"),
                Arguments.of(
                        "every: 1h, do: { schedule_video_chat: {} }",
                        ".do.schedule_video_chat.in is missing; write how long after the task's time it is to start,"
                                + " 10s to 8d"),
                Arguments.of(
                        "every: 1h, do: { start_live_story: { audience: selected_users } }",
                        ".do.start_live_story needs users with an audience of selected_users, and only then; write"
                                + " users: [1234567]"),
                Arguments.of(
                        "every: 1h, do: { start_live_story: { audience: close_friends, except: [7] } }",
                        ".do.start_live_story has an audience from which nobody can be left out; take except out"),
                Arguments.of(
                        "every: 1h, do: { set_minimum_stars: -1 }",
                        ".do.set_minimum_stars must be a whole number from 0 to 1000000, not -1"),
                Arguments.of(
                        "every: 1h, do: { play: ../bot.yaml }",
                        ".do.play names neither a file below media.folder nor an address: ../bot.yaml; write it like"
                                + " jingles/intro.mp3 or https://example.org/intro.mp3, without a user"),
                Arguments.of(
                        "every: 1h, do: { queue: 'https://ann:secret@example.org/a.mp3' }",
                        ".do.queue names neither a file below media.folder nor an address: https://…; write it like"
                                + " jingles/intro.mp3 or https://example.org/intro.mp3, without a user"),
                Arguments.of(
                        "every: 1h, do: { show_card: { for: 30s } }",
                        ".do.show_card is empty; write title: Starting soon"),
                Arguments.of(
                        "every: 1h, do: { record: { name: ../stage } }",
                        ".do.record.name is not a name of up to 60 letters, digits, spaces, - and _: ../stage;"
                                + " write it like open-stage"),
                Arguments.of(
                        "every: 1h, do: { set_title: " + "x".repeat(65) + " }",
                        ".do.set_title has more than 64 characters; shorten it"));
    }

    private TaskConfig task(String keys) {
        return written.valid(tasks(keys)).schedule().tasks().getFirst();
    }

    private static String tasks(String keys) {
        return CALLS + "schedule: { tasks: [ { name: task, " + keys + " } ] }";
    }
}
