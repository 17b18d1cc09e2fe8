package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.Sender;
import dev.compere.media.AudioFrame;
import dev.compere.media.VideoFrame;
import dev.compere.telegram.object.GroupCallParticipant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// The media of one call, for as long as the bot attends it: fits the lines that come and go with each join to those
/// who listen and speak, and outlive them.
///
/// Safe from any thread. Source: group-calls.txt, "Joining a group call", "Maintaining group call connections".
final class CallMedia implements MediaLine.Ears, AutoCloseable {

    private static final Duration PULSE = Duration.ofMillis(100);

    private final CallRoom room;
    private final CallContext context;
    private final Runnable joinInDoubt;
    private final MediaLines lines;
    private final AudioSources sources = new AudioSources();
    private final MediaErrands errands = new MediaErrands(PULSE, this::pulse);
    private final Speakers speakers;
    private final LiveStoryStreamer streamer;
    private final AtomicBoolean othersToHear = new AtomicBoolean();

    /// @param joinInDoubt called when a new join may be due; must not wait
    CallMedia(CallRoom room, CallTarget target, CallContext context, Runnable joinInDoubt) {
        this.room = room;
        this.context = context;
        this.joinInDoubt = joinInDoubt;
        this.lines = new MediaLines(room, target.role(), context, this);
        this.speakers = new Speakers(room, context.telegram(), sources, errands, this::tell);
        this.streamer = new LiveStoryStreamer(room, context.telegram(), this::streams);
    }

    void start() {
        if (context.media().engine().isPresent()) {
            errands.start();
            streamer.start();
        }
    }

    CallKey key() {
        return room.key();
    }

    /// What joins are made with, and when they are due.
    MediaLines lines() {
        return lines;
    }

    /// The bot has joined, perhaps again.
    void joined() {
        hear();
        streamer.ask();
    }

    /// The bot is out of the call.
    void left() {
        lines.hangUp();
        speakers.forgetAll();
    }

    /// A participant came, changed or left. Must not wait: on TDLib's update thread.
    void told(GroupCallParticipant participant) {
        if (sources.told(participant)) {
            hearOthers();
        }
    }

    /// Who speaks at the moment, the loudest first.
    List<Sender> speaking() {
        return speakers.speaking();
    }

    @Override
    public void linkChanged(MediaLine line) {
        if (line.link() == MediaLink.LOST) {
            speakers.forgetAll();
        }
        joinInDoubt.run();
    }

    @Override
    public void heard(int source, AudioFrame frame) {
        streamer.heard();
        speakers.heard(source, frame);
    }

    @Override
    public void seen(String endpoint, VideoFrame frame) {}

    @Override
    public void close() {
        streamer.close();
        left();
        errands.close();
    }

    private void streams(GroupCallParticipant streamer) {
        if (sources.streams(streamer)) {
            hearOthers();
        }
    }

    private void hearOthers() {
        if (othersToHear.compareAndSet(false, true)) {
            errands.ask(this::hear);
        }
    }

    private void hear() {
        othersToHear.set(false);
        lines.line().hear(sources.audible());
    }

    private void pulse() {
        speakers.tick();
    }

    /// In turn with what TDLib's updates tell.
    private void tell(CallEvent event) {
        context.reader().tell(room, _ -> List.of(event));
    }
}
