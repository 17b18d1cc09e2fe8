package dev.compere.call;

import dev.compere.event.MuteState;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.request.ToggleGroupCallParticipantIsMuted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the bot may speak in a video chat, and takes back its own silence when it is to speak. Whom an administrator
/// merely silences stays silent: the bot does not argue. Safe from any thread.
/// Source: group-calls.txt, "Managing an active group call".
final class OwnVoice {

    private static final Logger log = LoggerFactory.getLogger(OwnVoice.class);

    private final CallRoom room;
    private final TelegramClient telegram;
    private MuteState state = MuteState.MUTED;

    OwnVoice(CallRoom room, TelegramClient telegram) {
        this.room = room;
        this.telegram = telegram;
    }

    /// How the bot itself is told as a participant.
    ///
    /// @return whether it has just been allowed to speak
    synchronized boolean told(GroupCallParticipant self) {
        var before = state;
        state = ParticipantList.mute(self);
        return before == MuteState.MUTED_BY_ADMIN && state != MuteState.MUTED_BY_ADMIN;
    }

    /// An administrator has taken the right to speak, or never gave it.
    synchronized boolean isForbidden() {
        return state == MuteState.MUTED_BY_ADMIN;
    }

    synchronized boolean isMuted() {
        return state != MuteState.UNMUTED;
    }

    /// Waits for Telegram.
    void unmute() {
        try {
            telegram.send(new ToggleGroupCallParticipantIsMuted(room.groupCall().id(), room.self(), false));
        } catch (TelegramError | TelegramTimeout e) {
            log.warn("the bot cannot speak in {}: {}", room.key(), e.getMessage());
        }
    }
}
