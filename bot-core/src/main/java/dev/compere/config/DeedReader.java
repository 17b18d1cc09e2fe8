package dev.compere.config;

import dev.compere.config.Deed.Audience;
import dev.compere.config.Deed.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads what stands under a task's `do:`.
final class DeedReader {

    private static final Duration SOONEST = Duration.ofSeconds(10);
    private static final Duration LATEST = Duration.ofDays(8);
    private static final long MOST_STARS = 1_000_000;
    private static final int LONGEST_TITLE = 64;

    private final Section section;

    private DeedReader(Section section) {
        this.section = section;
    }

    /// Exactly one; empty, and reported, when there is none or several.
    static Optional<Deed> read(Section section) {
        var reader = new DeedReader(section);
        var deeds = Stream.of(reader.inAnyCall(), reader.ofMedia(), reader.inLiveStories(), reader.inVideoChats())
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .toList();
        if (deeds.size() != 1) {
            section.error(
                    deeds.isEmpty() ? "names nothing to do" : "names " + deeds.size() + " things to do",
                    "write one of " + String.join(", ", section.keys()));
        }
        return deeds.stream().findFirst();
    }

    private Stream<Optional<Deed>> inAnyCall() {
        return Stream.of(
                keys("send_message", own -> new Deed.SendMessage(text(own, "text"))),
                keys("post_leaderboard", DeedReader::leaderboard),
                keys("post_to_chat", own -> new Deed.PostToChat(text(own, "text"))),
                value("allow_messages", own -> new Deed.AllowMessages(own.flag(true))),
                keys("join_call", _ -> new Deed.JoinCall()),
                keys("leave_call", _ -> new Deed.LeaveCall()),
                keys("end_call", _ -> new Deed.EndCall()));
    }

    private Stream<Optional<Deed>> ofMedia() {
        return Stream.of(
                value("play", own -> new Deed.Play(MediaDeeds.media(own))),
                value("queue", own -> new Deed.Queue(MediaDeeds.media(own))),
                value("play_sound", own -> new Deed.PlaySound(MediaDeeds.media(own))),
                keys("show_card", MediaDeeds::card),
                keys("show_leaderboard", MediaDeeds::leaderboard),
                keys("stop_playing", _ -> new Deed.StopPlaying()),
                keys("record", MediaDeeds::recording),
                keys("stop_local_recording", _ -> new Deed.StopLocalRecording()));
    }

    private Stream<Optional<Deed>> inLiveStories() {
        return Stream.of(
                keys("start_live_story", DeedReader::liveStory),
                value("set_minimum_stars", own -> new Deed.SetMinimumStars(own.number(0, 0, MOST_STARS))));
    }

    private Stream<Optional<Deed>> inVideoChats() {
        return Stream.of(
                keys("start_video_chat", own -> new Deed.StartVideoChat(title(own), own.flag("rtmp", false))),
                keys("schedule_video_chat", DeedReader::scheduled),
                keys("start_scheduled_video_chat", _ -> new Deed.StartScheduledVideoChat()),
                value("set_title", own -> new Deed.SetTitle(title(own))),
                value("mute_new_participants", own -> new Deed.MuteNewParticipants(own.flag(false))),
                keys("start_recording", DeedReader::recording),
                keys("stop_recording", _ -> new Deed.StopRecording()));
    }

    /// A deed with keys of its own, which may all be left out.
    private Optional<Deed> keys(String name, Function<Section, Deed> read) {
        return section.names(name) ? Optional.of(read.apply(section.section(name))) : Optional.empty();
    }

    private Optional<Deed> value(String name, Function<Value, Deed> read) {
        if (!section.names(name)) {
            return Optional.empty();
        }
        return section.required(name, "write a value behind it").map(read);
    }

    private static Deed leaderboard(Section keys) {
        return new Deed.PostLeaderboard(
                keys.text("heading", ""),
                keys.number("places", 5, 1, 20),
                keys.value("to")
                        .map(value -> value.choice(List.of(Place.values()), Place.CALL))
                        .orElse(Place.CALL));
    }

    private static Deed liveStory(Section keys) {
        var audience = keys.value("audience")
                .map(value -> value.choice(List.of(Audience.values()), Audience.EVERYONE))
                .orElse(Audience.EVERYONE);
        var users = keys.numbers("users");
        var except = keys.numbers("except");
        if (users.isEmpty() == (audience == Audience.SELECTED_USERS)) {
            keys.error("needs users with an audience of selected_users, and only then", "write users: [1234567]");
        }
        if (!except.isEmpty() && audience != Audience.EVERYONE && audience != Audience.CONTACTS) {
            keys.error("has an audience from which nobody can be left out", "take except out");
        }
        return new Deed.StartLiveStory(
                audience,
                audience == Audience.SELECTED_USERS ? users : except,
                keys.flag("protect_content", false),
                keys.flag("rtmp", false),
                keys.flag("messages", true),
                keys.number("minimum_stars", 0L, 0L, MOST_STARS));
    }

    private static Deed scheduled(Section keys) {
        var startsIn = keys.required("in", "write how long after the task's time it is to start, 10s to 8d")
                .map(value -> value.duration(SOONEST, SOONEST, LATEST))
                .orElse(SOONEST);
        return new Deed.ScheduleVideoChat(title(keys), startsIn, keys.flag("rtmp", false));
    }

    private static Deed recording(Section keys) {
        return new Deed.StartRecording(title(keys), keys.flag("video", false), keys.flag("portrait", false));
    }

    private static String text(Section keys, String key) {
        return keys.required(key, "write what to send").map(Value::text).orElse("");
    }

    private static String title(Section keys) {
        return keys.value("title").map(DeedReader::title).orElse("");
    }

    private static String title(Value value) {
        var title = value.text();
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            value.error("has more than " + LONGEST_TITLE + " characters", "shorten it");
        }
        return title;
    }
}
