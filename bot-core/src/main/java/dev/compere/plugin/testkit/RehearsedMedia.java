package dev.compere.plugin.testkit;

import dev.compere.event.LocalRecordingEnded;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackStarted;
import dev.compere.event.Sender;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import dev.compere.plugin.script.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who speaks in a rehearsal, and what the bot plays: nothing is heard, but the plugin is told as if it were.
public final class RehearsedMedia {

    /// What is played.
    private record Playing(long item, Instant since) {}

    private final Rehearsal rehearsal;
    private final Map<Sender, Instant> speaking = new LinkedHashMap<>();
    private final Map<String, Playing> playing = new HashMap<>();
    private long items;

    RehearsedMedia(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    List<Sender> speaking() {
        return List.copyOf(speaking.keySet());
    }

    void speaks(Sender who) {
        if (speaking.putIfAbsent(who, rehearsal.now()) == null) {
            rehearsal.happens(new SpeakingStarted(rehearsal.getCall(), rehearsal.now(), who));
        }
    }

    void fallsSilent(Sender who) {
        var since = speaking.remove(who);
        if (since != null) {
            var spoke = Duration.between(since, rehearsal.now());
            rehearsal.happens(new SpeakingStopped(rehearsal.getCall(), rehearsal.now(), who, spoke));
        }
    }

    /// The bot begins to play something.
    public PlaybackStarted starts(String title) {
        playing.put(title, new Playing(++items, rehearsal.now()));
        var event = new PlaybackStarted(rehearsal.getCall(), rehearsal.now(), items, title);
        rehearsal.happens(event);
        return event;
    }

    /// What is played is over; what never began could not be played.
    ///
    /// @param problem why it failed; empty unless it did
    public PlaybackEnded ends(String title, PlaybackEnded.End end, String problem) {
        var now = rehearsal.now();
        var was = playing.containsKey(title) ? playing.remove(title) : new Playing(++items, now);
        var position = Duration.between(was.since(), now);
        var event = new PlaybackEnded(rehearsal.getCall(), now, was.item(), title, end, position, problem);
        rehearsal.happens(event);
        return event;
    }

    /// A recording of the bot's own is written.
    public LocalRecordingEnded recordingEnds(String file, String length) {
        var event = new LocalRecordingEnded(
                rehearsal.getCall(), rehearsal.now(), file, Durations.parse(length), "it was stopped");
        rehearsal.happens(event);
        return event;
    }
}
