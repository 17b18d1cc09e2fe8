package dev.compere.media.webrtc;

import dev.compere.media.webrtc.sdp.RtpNumbers;
import java.time.Duration;

/// How the bot speaks to Telegram's media servers. [#USUAL] is what other clients do; what only a live server can prove
/// is a setting here (see the package).
///
/// @param portAllocatorFlags libwebrtc's, by default no TCP and no listing of network cards: one socket on every
/// address
/// @param setup `passive`: the server begins the DTLS handshake, `active`: the bot does
/// @param emptyGroups whether a connection without picture says so by an empty `ssrc-groups`, or leaves it out
/// @param numbers payload types and header extensions
/// @param audioBitrate of what is published, bit/s
/// @param stereo whether two channels are published as two
/// @param videoBitrate the most for the picture in full size, bit/s
/// @param layers in how many sizes a picture is published at once, 1 to 3: full, half and a quarter
/// @param connectLimit until media must flow after the answer
/// @param disconnectLimit how long libwebrtc may report the connection as broken
/// @param silenceLimit how long no packet of any kind may come
/// @param demandEvery how often the server is told which pictures are wanted
/// @param wantedHeight of the pictures wanted
public record WebRtcSettings(
        int portAllocatorFlags,
        String setup,
        boolean emptyGroups,
        RtpNumbers numbers,
        int audioBitrate,
        boolean stereo,
        int videoBitrate,
        int layers,
        Duration connectLimit,
        Duration disconnectLimit,
        Duration silenceLimit,
        Duration demandEvery,
        int wantedHeight) {

    private static final int DISABLE_TCP = 0x08;
    private static final int DISABLE_ADAPTER_ENUMERATION = 0x400;

    public static final WebRtcSettings USUAL = new WebRtcSettings(
            DISABLE_TCP | DISABLE_ADAPTER_ENUMERATION,
            "passive",
            true,
            RtpNumbers.USUAL,
            96_000,
            true,
            1_800_000,
            1,
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            720);

    public WebRtcSettings {
        if (!setup.equals("passive") && !setup.equals("active")) {
            throw new IllegalArgumentException("setup is `passive` or `active`, not `" + setup + "`");
        }
        if (audioBitrate < 32_000 || audioBitrate > 128_000) {
            throw new IllegalArgumentException("sound takes 32000 to 128000 bit/s, not " + audioBitrate);
        }
        if (layers < 1 || layers > 3) {
            throw new IllegalArgumentException("1 to 3 layers, not " + layers);
        }
    }

    public WebRtcSettings withSilenceLimit(Duration limit) {
        return new WebRtcSettings(
                portAllocatorFlags,
                setup,
                emptyGroups,
                numbers,
                audioBitrate,
                stereo,
                videoBitrate,
                layers,
                connectLimit,
                disconnectLimit,
                limit,
                demandEvery,
                wantedHeight);
    }

    /// For sound and picture as a configuration names them.
    public WebRtcSettings withBitrates(int audio, int video) {
        return new WebRtcSettings(
                portAllocatorFlags,
                setup,
                emptyGroups,
                numbers,
                audio,
                stereo,
                video,
                layers,
                connectLimit,
                disconnectLimit,
                silenceLimit,
                demandEvery,
                wantedHeight);
    }

    public WebRtcSettings withSetup(String wanted) {
        return new WebRtcSettings(
                portAllocatorFlags,
                wanted,
                emptyGroups,
                numbers,
                audioBitrate,
                stereo,
                videoBitrate,
                layers,
                connectLimit,
                disconnectLimit,
                silenceLimit,
                demandEvery,
                wantedHeight);
    }

    public WebRtcSettings withLayers(int count) {
        return new WebRtcSettings(
                portAllocatorFlags,
                setup,
                emptyGroups,
                numbers,
                audioBitrate,
                stereo,
                videoBitrate,
                count,
                connectLimit,
                disconnectLimit,
                silenceLimit,
                demandEvery,
                wantedHeight);
    }
}
