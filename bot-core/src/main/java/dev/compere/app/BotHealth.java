package dev.compere.app;

import com.google.inject.Inject;
import dev.compere.call.CallStatus;
import dev.compere.call.CallStatus.State;
import dev.compere.call.Calls;
import dev.compere.call.MediaStatus;
import dev.compere.web.Health;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Whether the bot does what it is there for: waiting for a live story is well, failing to get into one for long is
/// not.
final class BotHealth implements Supplier<Health> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Calls calls;
    private final Clock clock;

    @Inject
    BotHealth(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Health get() {
        var status = calls.status();
        return new Health(
                status.stream().allMatch(this::isWell),
                Map.of(
                        "calls", status.stream().map(BotHealth::details).toList(),
                        "media", calls.media().stream().map(BotHealth::details).toList()));
    }

    private boolean isWell(CallStatus status) {
        boolean inTrouble = !status.problem().isEmpty() || status.state() == State.JOINING;
        boolean tooLong = status.since().plus(PATIENCE).isBefore(clock.instant());
        return status.state() != State.STOPPED && !(inTrouble && tooLong);
    }

    private static Map<String, Object> details(CallStatus status) {
        var details = new LinkedHashMap<String, Object>();
        details.put("target", status.target().toString());
        details.put("state", status.state().name().toLowerCase(Locale.ROOT));
        details.put("since", status.since().toString());
        if (status.call() != null) {
            details.put("call", status.call().toString());
        }
        if (!status.problem().isEmpty()) {
            details.put("problem", status.problem());
        }
        return details;
    }

    private static Map<String, Object> details(MediaStatus status) {
        var details = new LinkedHashMap<String, Object>();
        details.put("call", status.call().toString());
        details.put("role", status.role().name().toLowerCase(Locale.ROOT));
        details.put("link", status.link().name().toLowerCase(Locale.ROOT));
        if (!status.problem().isEmpty()) {
            details.put("problem", status.problem());
        }
        status.playback().ifPresent(playback -> {
            details.put("playback", playback.state().name().toLowerCase(Locale.ROOT));
            playback.item().ifPresent(item -> details.put("plays", item.title()));
            details.put("position", playback.position().toString());
            details.put("waiting", playback.waiting());
        });
        status.recording().ifPresent(progress -> details.put("recording", progress));
        status.publishing().ifPresent(stream -> {
            details.put("publishing", stream.connected());
            details.put("connections", stream.connections());
            details.put("failures", stream.failures());
        });
        status.reading().ifPresent(stream -> {
            details.put("behind", stream.lag().toString());
            details.put("resyncs", stream.resyncs());
            details.put("rejoins", stream.rejoins());
            details.put("unreadable", stream.unreadable());
        });
        return details;
    }
}
