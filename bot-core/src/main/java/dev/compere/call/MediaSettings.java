package dev.compere.call;

import dev.compere.media.MediaSource.LiveInput;
import dev.compere.media.listen.RecordingPlan.Format;
import dev.compere.media.player.PlayerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What may be played in calls, and where what is heard is recorded.
///
/// @param ffmpeg the program; empty for the one that is installed
/// @param folder whose files may be played
/// @param hosts from which something may be played, with a port where it is not the usual one
/// @param inputs live inputs that may be played, by name
/// @param videoKilobits a second, of what is published by RTMP
/// @param recordings where recordings are written
/// @param format of recordings
/// @param mostBytes of one recording, all its files together
/// @param longest of one recording
public record MediaSettings(
        String ffmpeg,
        Path folder,
        List<String> hosts,
        Map<String, LiveInput> inputs,
        PlayerSettings player,
        int videoKilobits,
        Path recordings,
        Format format,
        long mostBytes,
        Duration longest) {

    public MediaSettings {
        hosts = List.copyOf(hosts);
        inputs = Map.copyOf(inputs);
    }
}
