package dev.compere.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One thing to do by the clock.
///
/// @param calls which of the configured calls it is for; what it does fits each of them
public record TaskConfig(String name, Trigger trigger, Misfire misfire, List<CallAddress> calls, Deed deed) {

    /// When.
    public sealed interface Trigger {

        /// @param expression Quartz's form; whether it is valid only the schedule can tell
        record Cron(String expression) implements Trigger {}

        record Every(Duration interval) implements Trigger {}

        /// When the date has come for which a video chat is scheduled.
        record AtScheduledTime() implements Trigger {}
    }

    /// What becomes of times that passed while the bot could not act.
    public enum Misfire {
        SKIP,
        RUN_ONCE
    }

    public TaskConfig {
        calls = List.copyOf(calls);
    }

    static TaskConfig read(Section section, List<CallAddress> configured, Set<String> namesSoFar) {
        var name = section.required("name", "give each task a name of its own")
                .map(value -> name(value, namesSoFar))
                .orElse("");
        var trigger = trigger(section);
        var misfire = section.value("misfire")
                .map(value -> value.choice(List.of(Misfire.values()), Misfire.SKIP))
                .orElse(Misfire.SKIP);
        var named = section.value("call").map(value -> named(value, configured)).orElse(configured);
        var deed = DeedReader.read(section.section("do"));
        var calls = deed.map(what -> named.stream().filter(what::fits).toList()).orElse(List.of());
        if (deed.isPresent() && calls.isEmpty() && !named.isEmpty()) {
            boolean stories = deed.get() instanceof Deed.InLiveStories;
            section.error(
                    "does what only " + (stories ? "live stories have" : "video chats have") + ", and none is named",
                    "add one under call." + (stories ? "live_story" : "video_chat") + ", or do something else");
        }
        if (trigger instanceof Trigger.AtScheduledTime
                && deed.isPresent()
                && !(deed.get() instanceof Deed.StartScheduledVideoChat)) {
            section.error(
                    "has at_scheduled_time, which is for start_scheduled_video_chat only",
                    "write cron or every, or do start_scheduled_video_chat");
        }
        return new TaskConfig(name, trigger, misfire, calls, deed.orElse(new Deed.EndCall()));
    }

    private static String name(Value value, Set<String> namesSoFar) {
        if (!value.text().matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            value.error("must be small letters, digits, - and _: " + value.text(), "write it like hourly-leaderboard");
        }
        if (!namesSoFar.add(value.text())) {
            value.error("is used by another task: " + value.text(), "give each task a name of its own");
        }
        return value.text();
    }

    /// The configured calls in the chat that a task names.
    private static List<CallAddress> named(Value value, List<CallAddress> configured) {
        var chat = ChatName.parse(value.text());
        var found = configured.stream()
                .filter(call -> chat.isPresent() && call.chat().isSameAs(chat.get()))
                .toList();
        if (found.isEmpty()) {
            var known = configured.stream().map(call -> call.chat().toString()).distinct();
            value.error(
                    "names no chat of call.live_story or call.video_chat: " + value.text(),
                    "write one of " + String.join(", ", known.toList()));
        }
        return found;
    }

    private static Trigger trigger(Section section) {
        var cron = section.value("cron").map(value -> (Trigger) new Trigger.Cron(value.text()));
        var every = section.value("every")
                .map(value -> value.duration(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(366)))
                .map(interval -> (Trigger) new Trigger.Every(interval));
        var scheduled = section.flag("at_scheduled_time", false)
                ? Optional.of((Trigger) new Trigger.AtScheduledTime())
                : Optional.<Trigger>empty();
        var triggers =
                Stream.of(cron, every, scheduled).flatMap(Optional::stream).toList();
        if (triggers.size() != 1) {
            section.error("needs one of cron, every and at_scheduled_time", "write one of them");
        }
        return triggers.stream().findFirst().orElse(new Trigger.Every(Duration.ofHours(1)));
    }
}
