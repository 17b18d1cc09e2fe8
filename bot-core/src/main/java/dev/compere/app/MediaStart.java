package dev.compere.app;

import dev.compere.call.MediaKit;
import dev.compere.config.MediaConfig;
import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.webrtc.WebRtcEngine;
import dev.compere.media.webrtc.WebRtcSettings;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts what carries media, if it is wanted and the machine can: a bot that cannot is in its calls all the same.
final class MediaStart {

    private static final Logger log = LoggerFactory.getLogger(MediaStart.class);
    private static final int AUDIO_BITRATE = 96_000;

    private MediaStart() {}

    static MediaKit kit(MediaConfig config) {
        var settings = Adapters.mediaSettings(config);
        if (!config.enabled()) {
            return MediaKit.none("media is switched off (media.enabled in bot.yaml)", settings);
        }
        try {
            return MediaKit.of(engine(config), settings);
        } catch (MediaException e) {
            log.warn("the bot hears and plays nothing: {}", e.getMessage());
            return MediaKit.none(e.getMessage(), settings);
        }
    }

    /// What the bot's media lacks on this machine. Without it the bot runs, but hears or plays nothing.
    static List<String> lacking(MediaConfig config) {
        var lacking = new ArrayList<String>();
        if (config.enabled()) {
            try (var _ = engine(config)) {
                Ffmpeg.find(Adapters.mediaSettings(config).ffmpeg());
            } catch (MediaException e) {
                lacking.add(e.getMessage());
            }
        }
        return lacking;
    }

    private static MediaEngine engine(MediaConfig config) {
        var settings = WebRtcSettings.USUAL
                .withSilence(config.silence())
                .withSending(new WebRtcSettings.Sending(
                        AUDIO_BITRATE, true, config.video().bitrate() * 1_000, 1));
        return WebRtcEngine.start(settings);
    }
}
