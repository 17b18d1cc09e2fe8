package dev.compere.media.listen;

import java.time.Duration;

/// When somebody counts as speaking.
///
/// @param threshold from which level on a frame is loud, in dBov (0 is full scale, -127 silence)
/// @param attack how long it must be loud: a click is not speech
/// @param silent after how long without a loud frame speech is over
/// @param missing after how long without any frame it is over: longer, because a bad network is no silence
/// @param mostSources how many are looked at; beyond that the one silent longest is forgotten
public record VoiceSettings(double threshold, Duration attack, Duration silent, Duration missing, int mostSources) {

    /// The two ends are those of Telegram's own applications. They also trust the voice bit that a speaker's device
    /// sends along; from sound alone a level must do: speech is about -35 to -15 dBov, the noise of a room that a
    /// phone's suppressor leaves below -55.
    public static final VoiceSettings DEFAULTS =
            new VoiceSettings(-45, Duration.ofMillis(60), Duration.ofSeconds(2), Duration.ofSeconds(3), 1000);

    public VoiceSettings {
        if (threshold > 0 || threshold < SoundLevel.SILENCE || attack.isNegative() || mostSources < 1) {
            throw new IllegalArgumentException("threshold in dBov, attack from 0 on, at least one source");
        }
        if (!silent.isPositive() || !missing.isPositive()) {
            throw new IllegalArgumentException("speech that ends at once would never be told");
        }
    }
}
