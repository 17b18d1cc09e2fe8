package dev.compere.media.webrtc;

import dev.onvoid.webrtc.media.audio.AudioDeviceModuleBase;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import java.util.HashSet;
import java.util.Set;

/// A sound card that is none: a thread that a hundred times a second has libwebrtc hand out what is heard. It runs
/// while somebody listens, and otherwise only where it must. Used from the control thread alone.
///
/// It must run when a connection is made. Else it is taken for a microphone: what is heard is sent, a second time and
/// beside what is published, and that aborts the process. And libwebrtc starts it, on a thread of its own, when a
/// connection begins to send. To stop it in that moment never returns; so it runs until each connection has settled.
final class SoundCard {

    private final HeadlessAudioDeviceModule device = new HeadlessAudioDeviceModule();
    private final Set<Object> unsettled = new HashSet<>();
    private final Set<Object> listening = new HashSet<>();

    AudioDeviceModuleBase device() {
        return device;
    }

    /// A connection is about to be made.
    ///
    /// @param who it is for
    void begins(Object who) {
        unsettled.add(who);
        adjust();
    }

    /// It sends from now on, if it ever will.
    void settled(Object who) {
        if (unsettled.remove(who)) {
            adjust();
        }
    }

    /// It hears somebody, or nobody any more.
    void listens(Object who, boolean now) {
        if (now ? listening.add(who) : listening.remove(who)) {
            adjust();
        }
    }

    /// The connection has ended. With the last that sent, libwebrtc has stopped it.
    void ended(Object who) {
        unsettled.remove(who);
        listening.remove(who);
        adjust();
    }

    /// Each of these does nothing when it is so already.
    private void adjust() {
        if (!listening.isEmpty() || !unsettled.isEmpty()) {
            device.initRecording();
            device.startRecording();
        } else {
            device.stopRecording();
        }
    }

    void dispose() {
        device.dispose();
    }
}
