package dev.compere.media.webrtc;

import dev.compere.media.MediaException;
import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.PeerConnectionObserver;
import dev.onvoid.webrtc.PortAllocatorConfig;
import dev.onvoid.webrtc.RTCBundlePolicy;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.AudioTrackSource;
import dev.onvoid.webrtc.media.audio.CustomAudioSource;
import dev.onvoid.webrtc.media.video.CustomVideoSource;
import dev.onvoid.webrtc.media.video.VideoTrack;
import dev.onvoid.webrtc.media.video.VideoTrackSource;

/// libwebrtc itself, once for the process: its threads, codecs and a sound card that is none. Used from the control
/// thread alone.
final class Native {

    private final SoundCard soundCard;
    private final PeerConnectionFactory factory;
    private final AudioTrack unusedSound;
    private final VideoTrack unusedPicture;

    private Native(SoundCard soundCard) {
        this.soundCard = soundCard;
        soundCard.begins(this);
        this.factory = new PeerConnectionFactory(soundCard.device());
        this.unusedSound = factory.createAudioTrack("unused-sound", new CustomAudioSource());
        this.unusedPicture = factory.createVideoTrack("unused-picture", new CustomVideoSource());
        soundCard.ended(this);
    }

    /// @throws MediaException when the library or what it is linked to is missing
    static Native load() {
        try {
            return new Native(new SoundCard());
        } catch (LinkageError | RuntimeException e) {
            throw new MediaException(
                    "libwebrtc cannot be loaded (" + rootMessage(e)
                            + "): on Debian install libpulse0 libx11-6 libxfixes3"
                            + " libxrandr2 libxcomposite1 libdbus-1-3 libudev1; the machine must be linux-x86_64, and"
                            + " java.io.tmpdir must allow programs",
                    e);
        }
    }

    private static String rootMessage(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason");
    }

    SoundCard soundCard() {
        return soundCard;
    }

    /// @param observer whose end the sound card is to be told as well
    RTCPeerConnection connection(int portAllocatorFlags, PeerConnectionObserver observer) {
        soundCard.begins(observer);
        var configuration = new RTCConfiguration();
        configuration.bundlePolicy = RTCBundlePolicy.MAX_BUNDLE;
        configuration.portAllocatorConfig = new PortAllocatorConfig(0, 0, portAllocatorFlags);
        return factory.createPeerConnection(configuration, observer);
    }

    AudioTrack track(AudioTrackSource source) {
        return factory.createAudioTrack("sound", source);
    }

    VideoTrack track(VideoTrackSource source) {
        return factory.createVideoTrack("picture", source);
    }

    /// For sections that only receive; shared, because a track that was used cannot be freed.
    AudioTrack unusedSound() {
        return unusedSound;
    }

    VideoTrack unusedPicture() {
        return unusedPicture;
    }

    void dispose() {
        factory.dispose();
        soundCard.dispose();
    }
}
