package dev.compere.call;

import dev.compere.action.RefusalReason;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.CallKind;
import dev.compere.event.Sender;
import dev.compere.media.AudioFrame;
import dev.compere.media.MediaException;
import dev.compere.media.MediaRole;
import dev.compere.media.VideoFrame;
import dev.compere.media.player.Player;
import dev.compere.telegram.object.GroupCallParticipant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final Playback playback;
    private final Livestream livestream;
    private final OwnVoice voice;
    private final CallRecording recording;
    private final SharedScreen screen;
    private final AtomicBoolean othersToHear = new AtomicBoolean();

    /// @param joinInDoubt called when a new join may be due; must not wait
    CallMedia(CallRoom room, CallTarget target, CallContext context, Runnable joinInDoubt) {
        this.room = room;
        this.context = context;
        this.joinInDoubt = joinInDoubt;
        this.lines = new MediaLines(room, target.role(), context, this);
        this.speakers = new Speakers(room, context.telegram(), sources, errands, this::tell);
        this.streamer = new LiveStoryStreamer(room, context.telegram(), this::streams);
        this.playback = new Playback(room, context.media(), this::tell, speakers::said);
        this.voice = new OwnVoice(room, context.telegram());
        this.livestream = new Livestream(room, context, playback, errands);
        this.recording = new CallRecording(room, context, sources, this::tell, this::forgotten);
        this.screen = new SharedScreen(room, context);
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
        hearOthers();
        streamer.ask();
        screen.mainJoined();
        recording.joined();
    }

    /// The connection is lost, or the server has forgotten it: what plays waits for the next one, unless it needs none.
    void disconnected() {
        if (!isRtmp()) {
            playback.disconnected();
        }
        speakers.forgetAll();
    }

    /// The bot is out of the call.
    void left() {
        disconnected();
        playback.stop();
        livestream.stop();
        recording.stop();
        screen.stop();
        lines.hangUp();
    }

    /// Sees to it that the bot is heard, which may take another join; what is to be played waits for it.
    ///
    /// @return why it cannot be
    Optional<RefusalReason> speak() {
        if (isRtmp()) {
            return livestream.publish();
        }
        if (room.key().kind() == CallKind.LIVE_STORY && lines.role() != MediaRole.PUBLISHER) {
            return Optional.of(new RefusalReason.NotThePublisher());
        }
        if (voice.isForbidden()) {
            return Optional.of(new RefusalReason.MissingRight("speak here: an administrator must let it"));
        }
        if (lines.publish()) {
            joinInDoubt.run();
        } else if (room.key().kind() == CallKind.VIDEO_CHAT && voice.isMuted()) {
            errands.ask(voice::unmute);
        }
        return Optional.empty();
    }

    /// @throws MediaException when nothing can be played, with what to do
    Player player() {
        return playback.player();
    }

    /// @return false when there is a recording already
    /// @throws MediaException when nothing can be recorded, with what to do
    boolean record(String name, boolean perSpeaker) {
        return recording.start(name, perSpeaker, isRtmp() || lines.line().link() == MediaLink.SEGMENTS);
    }

    /// @return false when there is none
    boolean stopRecording() {
        return recording.stop();
    }

    /// The stream key of this chat was replaced. Does not wait.
    void streamKeyReplaced(RtmpCredentials fresh) {
        errands.ask(() -> livestream.follow(fresh));
    }

    SharedScreen screen() {
        return screen;
    }

    MediaStatus status() {
        var line = lines.line();
        return new MediaStatus(
                room.key(),
                line.role(),
                line.link(),
                line.problem().isEmpty() ? livestream.problem() : line.problem(),
                playback.status(),
                recording.progress(),
                livestream.status(),
                recording.reading(),
                errands.dropped());
    }

    /// A participant came, changed or left. Must not wait: on TDLib's update thread.
    void told(GroupCallParticipant participant) {
        if (participant.isCurrentUser()) {
            screen.told(participant);
            if (voice.told(participant) && !isRtmp() && playback.isWanted()) {
                speak();
            }
        }
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
        if (line.link() != MediaLink.CONNECTED) {
            disconnected();
        } else if (line.role() == MediaRole.PUBLISHER) {
            playback.connected(line.outlet());
        }
        joinInDoubt.run();
    }

    @Override
    public void heard(int source, AudioFrame frame) {
        streamer.heard();
        speakers.heard(source, frame);
        recording.heard(source, frame);
    }

    @Override
    public void seen(String endpoint, VideoFrame frame) {}

    /// On a thread of its own: whoever stops the session interrupts it, perhaps twice, and programs and connections
    /// would be left behind.
    @Override
    public void close() {
        var ending = Thread.ofVirtual().name("media-end").start(this::end);
        boolean interrupted = false;
        while (ending.isAlive()) {
            try {
                ending.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        streamer.close();
        disconnected();
        playback.close();
        livestream.close();
        screen.close();
        recording.close();
        errands.close();
        lines.close();
    }

    private void streams(GroupCallParticipant streamer) {
        if (sources.streams(streamer)) {
            hearOthers();
        }
    }

    /// On one thread alone: whoever looked first could otherwise be the last to ask for what he saw.
    private void hearOthers() {
        if (othersToHear.compareAndSet(false, true)) {
            errands.ask(this::hear);
        }
    }

    private void hear() {
        othersToHear.set(false);
        lines.line().hear(sources.audible());
    }

    private boolean isRtmp() {
        return room.groupCall().isRtmpStream();
    }

    /// Telegram serves no segments any more, for it does not know the bot as joined.
    private void forgotten(String reason) {
        lines.forgotten(reason);
        joinInDoubt.run();
    }

    private void pulse() {
        livestream.tick();
        speakers.tick();
    }

    /// In turn with what TDLib's updates tell.
    private void tell(CallEvent event) {
        if (!context.reader().tell(room, _ -> List.of(event))) {
            publish(event);
        }
    }

    /// What ended because the bot left is told all the same.
    private void publish(CallEvent event) {
        try {
            context.events().publish(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
