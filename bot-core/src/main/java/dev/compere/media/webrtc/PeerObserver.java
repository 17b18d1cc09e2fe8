package dev.compere.media.webrtc;

import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.RTCIceCandidate;
import dev.onvoid.webrtc.RTCPeerConnectionState;
import dev.onvoid.webrtc.RTCRtpTransceiver;

/// Whom the library's threads call for one connection. It lets go of the connection at its end, because the library
/// may never let go of this.
final class PeerObserver implements PeerConnectionObserver {

    private volatile Peer peer;

    void begin(Peer target) {
        peer = target;
    }

    void end() {
        peer = null;
    }

    @Override
    public void onIceCandidate(RTCIceCandidate candidate) {
        // Telegram's servers are told none: they learn our address from our packets.
    }

    @Override
    public void onConnectionChange(RTCPeerConnectionState state) {
        var target = peer;
        if (target != null) {
            Guard.run("state", () -> target.changes(state));
        }
    }

    @Override
    public void onTrack(RTCRtpTransceiver transceiver) {
        var target = peer;
        if (target != null) {
            Guard.run("track", () -> target.track(transceiver));
        }
    }
}
