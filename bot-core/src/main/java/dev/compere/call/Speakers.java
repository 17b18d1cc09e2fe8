package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKind;
import dev.compere.event.Sender;
import dev.compere.event.SpeakingStarted;
import dev.compere.event.SpeakingStopped;
import dev.compere.media.AudioFrame;
import dev.compere.media.listen.VoiceActivity;
import dev.compere.media.listen.VoiceListener;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.request.SetGroupCallParticipantIsSpeaking;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who speaks in a call, as the bot hears it: tells it as events, and tells TDLib, which hears nothing itself and
/// leaves this to its client. Safe from any thread.
final class Speakers implements VoiceListener {

    private static final Logger log = LoggerFactory.getLogger(Speakers.class);

    /// What TDLib calls the source of its own client.
    private static final int SELF = 0;

    private final CallRoom room;
    private final TelegramClient telegram;
    private final AudioSources sources;
    private final MediaErrands errands;
    private final Consumer<CallEvent> tell;
    private final VoiceActivity voices = new VoiceActivity(this);
    private final Map<Integer, Sender> told = new HashMap<>();

    /// @param errands where waiting is done
    /// @param tell told the events, in order, by an errand
    Speakers(
            CallRoom room,
            TelegramClient telegram,
            AudioSources sources,
            MediaErrands errands,
            Consumer<CallEvent> tell) {
        this.room = room;
        this.telegram = telegram;
        this.sources = sources;
        this.errands = errands;
        this.tell = tell;
    }

    /// Must not block: on a thread of the media engine.
    void heard(int source, AudioFrame frame) {
        if (!sources.isScreen(source)) {
            voices.heard(source, frame, System.nanoTime());
        }
    }

    /// The bot itself says something.
    ///
    /// @param moment when it is due
    void said(AudioFrame frame, long moment) {
        if (room.key().kind() == CallKind.VIDEO_CHAT) {
            voices.heard(SELF, frame, moment);
        }
    }

    /// Notices who is not heard any more: about every 100 ms.
    void tick() {
        voices.tick(System.nanoTime());
    }

    /// Nobody is heard any more.
    void forgetAll() {
        voices.voices().forEach(voice -> voices.forget(voice.source()));
    }

    /// Who speaks at the moment, the loudest first.
    List<Sender> speaking() {
        return voices.speaking().stream()
                .filter(voice -> voice.source() != SELF)
                .flatMap(voice -> sources.owner(voice.source()).stream())
                .map(room::senderOf)
                .distinct()
                .toList();
    }

    @Override
    public void started(int source) {
        var at = room.now();
        errands.ask(() -> tellStart(source, at));
    }

    @Override
    public void stopped(int source, Duration spoke) {
        var at = room.now();
        errands.ask(() -> tellEnd(source, at, spoke));
    }

    private void tellStart(int source, Instant at) {
        var owner = source == SELF ? Optional.<MessageSender>empty() : sources.owner(source);
        var heard = report(source, true, owner.isEmpty());
        owner.or(() -> heard).filter(_ -> source != SELF).map(room::senderOf).ifPresent(speaker -> {
            told.put(source, speaker);
            tell.accept(new SpeakingStarted(room.key(), at, speaker));
        });
    }

    private void tellEnd(int source, Instant at, Duration spoke) {
        report(source, false, false);
        var speaker = told.remove(source);
        if (speaker != null) {
            tell.accept(new SpeakingStopped(room.key(), at, speaker, spoke));
        }
    }

    /// Tells TDLib, which shows it to others and knows the participant, if anybody does. Live stories have none.
    ///
    /// @param isAsked whether its answer matters
    private Optional<MessageSender> report(int source, boolean isSpeaking, boolean isAsked) {
        if (room.key().kind() != CallKind.VIDEO_CHAT) {
            return Optional.empty();
        }
        var request = new SetGroupCallParticipantIsSpeaking(room.groupCall().id(), source, isSpeaking);
        if (!isAsked) {
            telegram.begin(request);
            return Optional.empty();
        }
        try {
            return Optional.of(telegram.send(request));
        } catch (TelegramError | TelegramTimeout e) {
            log.debug("nobody is known to speak from {}: {}", source, e.getMessage());
            return Optional.empty();
        }
    }
}
