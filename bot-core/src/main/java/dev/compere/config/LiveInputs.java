package dev.compere.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads `media.inputs`: what goes on by itself, such as a stream or a camera, under the names by which it is played.
final class LiveInputs {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Pattern FORMAT = Pattern.compile("[a-z0-9_]+");

    private LiveInputs() {}

    static Map<String, MediaConfig.LiveInput> read(Section section) {
        var inputs = new LinkedHashMap<String, MediaConfig.LiveInput>();
        section.named().forEach((name, input) -> {
            if (!NAME.matcher(name).matches()) {
                input.error("is no name for a live input", "write letters, digits, - and _ only, such as studio");
            }
            inputs.put(name, input(input));
        });
        return inputs;
    }

    private static MediaConfig.LiveInput input(Section section) {
        var format = section.value("format")
                .map(value -> value.matching(FORMAT, "a format of ffmpeg", "write one like v4l2 or alsa"))
                .orElse("");
        var address = section.required("address", "write one like rtmp://127.0.0.1/live/studio, or /dev/video0")
                .map(value -> address(value, format))
                .orElse(new Secret(""));
        return new MediaConfig.LiveInput(address, format);
    }

    /// What is wrong is not repeated: it may hold a key.
    private static Secret address(Value value, String format) {
        var address = value.secretOrLiteral();
        var text = address.reveal();
        if (text.contains("://") && !MediaConfig.LiveInput.isStream(text)) {
            value.error(
                    "is no address that can be read from",
                    "write one that begins with http, https, rtmp, rtmps, rtsp, rtsps, rtp, udp, srt or tcp");
        } else if (!text.isEmpty() && !text.contains("://") && format.isEmpty()) {
            value.error("is no address but a device", "say with format: how to read it, such as v4l2 or alsa");
        }
        return address;
    }
}
