package dev.compere.media.webrtc;

import dev.compere.media.webrtc.sdp.RtpNumbers;
import java.time.Duration;

/// How the bot speaks to Telegram's media servers. [#USUAL] is what other clients do; what only a live server can prove
/// is a setting here (see the package).
///
/// @param demandEvery how often the server is told which pictures are wanted
/// @param wantedHeight of the pictures wanted
public record WebRtcSettings(
        Negotiation negotiation, Sending sending, Patience patience, Duration demandEvery, int wantedHeight) {

    private static final int DISABLE_TCP = 0x08;
    private static final int DISABLE_ADAPTER_ENUMERATION = 0x400;

    /// How the connection is agreed on.
    ///
    /// @param portAllocatorFlags libwebrtc's; by default one socket on every address, no TCP, no list of cards
    /// @param setup `passive`: the server begins the DTLS handshake, `active`: the bot does
    /// @param emptyGroups whether a connection without picture says so by an empty `ssrc-groups`, or leaves it out
    /// @param numbers payload types and header extensions
    public record Negotiation(int portAllocatorFlags, String setup, boolean emptyGroups, RtpNumbers numbers) {

        public Negotiation {
            if (!setup.equals("passive") && !setup.equals("active")) {
                throw new IllegalArgumentException("setup is `passive` or `active`, not `" + setup + "`");
            }
        }
    }

    /// What is published.
    ///
    /// @param audioBitrate bit/s
    /// @param stereo whether two channels are published as two
    /// @param videoBitrate the most for the picture in full size, bit/s
    /// @param layers in how many sizes a picture is published at once, 1 to 3: full, half and a quarter
    public record Sending(int audioBitrate, boolean stereo, int videoBitrate, int layers) {

        public Sending {
            if (audioBitrate < 32_000 || audioBitrate > 128_000) {
                throw new IllegalArgumentException("sound takes 32000 to 128000 bit/s, not " + audioBitrate);
            }
            if (layers < 1 || layers > 3) {
                throw new IllegalArgumentException("1 to 3 layers, not " + layers);
            }
        }
    }

    /// When a connection counts as lost.
    ///
    /// @param connect until media must flow after the answer
    /// @param broken how long libwebrtc may report the connection as broken
    /// @param silence how long no packet of any kind may come
    public record Patience(Duration connect, Duration broken, Duration silence) {}

    public static final WebRtcSettings USUAL = new WebRtcSettings(
            new Negotiation(DISABLE_TCP | DISABLE_ADAPTER_ENUMERATION, "passive", true, RtpNumbers.USUAL),
            new Sending(96_000, true, 1_800_000, 1),
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(5)),
            Duration.ofSeconds(5),
            720);

    /// @param limit how long no packet of any kind may come
    public WebRtcSettings withSilence(Duration limit) {
        return new WebRtcSettings(
                negotiation,
                sending,
                new Patience(patience.connect(), patience.broken(), limit),
                demandEvery,
                wantedHeight);
    }

    public WebRtcSettings withSending(Sending other) {
        return new WebRtcSettings(negotiation, other, patience, demandEvery, wantedHeight);
    }

    /// @param wanted `passive` or `active`
    public WebRtcSettings withSetup(String wanted) {
        var other = new Negotiation(
                negotiation.portAllocatorFlags(), wanted, negotiation.emptyGroups(), negotiation.numbers());
        return new WebRtcSettings(other, sending, patience, demandEvery, wantedHeight);
    }
}
