package dev.compere.app;

import dev.compere.call.CallStatus;
import dev.compere.call.MediaStatus;
import dev.compere.media.player.PlayerStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/// How an errand is going, in a line.
final class ErrandStatus {

    private ErrandStatus() {}

    static String of(ErrandBot bot) {
        return bot.media()
                .map(ErrandStatus::of)
                .orElseGet(() ->
                        bot.calls().status().stream().map(ErrandStatus::of).collect(Collectors.joining()));
    }

    private static String of(MediaStatus media) {
        var link = media.publishing()
                .map(stream -> stream.connected() ? "publishes" : "about to publish")
                .orElse(media.link().name().toLowerCase(Locale.ROOT));
        var connection = "connection: " + link + (media.problem().isEmpty() ? "" : " (" + media.problem() + ")");
        var doing = media.recording()
                .map(line -> "records: " + line)
                .or(() -> media.playback().map(ErrandStatus::of))
                .orElse("");
        return doing.isEmpty() ? connection : doing + ", " + connection;
    }

    private static String of(PlayerStatus player) {
        return player.item()
                .map(item -> item.title() + " " + clock(player.position())
                        + player.length().map(length -> "/" + clock(length)).orElse(""))
                .orElse("");
    }

    private static String of(CallStatus call) {
        return "looks for " + call.target() + (call.problem().isEmpty() ? "" : ": " + call.problem());
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
