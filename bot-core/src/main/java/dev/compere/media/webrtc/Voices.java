package dev.compere.media.webrtc;

import dev.compere.media.webrtc.sdp.Section;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The voices a connection hears, by section. Tracks arrive on a thread of the library, all else is done on the control
/// thread.
final class Voices {

    private final VoiceSlots slots;
    private final Voice.Ear ear;
    private final Map<String, Voice> byMid = new ConcurrentHashMap<>();

    Voices(int firstMid, Voice.Ear ear) {
        this.slots = new VoiceSlots(firstMid);
        this.ear = ear;
    }

    /// To be followed by a negotiation of [#sections()] and [#settle()].
    ///
    /// @return whether anything changed
    boolean hear(Set<Integer> wanted) {
        boolean changed = slots.hear(wanted);
        var lasting = slots.slots().stream()
                .filter(slot -> !slot.vacant())
                .map(VoiceSlots.Slot::mid)
                .collect(Collectors.toSet());
        byMid.entrySet().removeIf(entry -> {
            boolean gone = !lasting.contains(entry.getKey());
            if (gone) {
                entry.getValue().end();
            }
            return gone;
        });
        slots.slots().forEach(slot -> {
            var voice = byMid.get(slot.mid());
            if (voice != null && voice.source() != slot.source()) {
                voice.source(0);
            }
        });
        return changed;
    }

    List<Section> sections() {
        return slots.sections();
    }

    void track(String mid, AudioTrack track) {
        var voice = new Voice(track, ear);
        byMid.put(mid, voice);
        voice.begin();
    }

    /// From now on each section is the voice of whom it was negotiated for.
    void settle() {
        for (var slot : slots.slots()) {
            var voice = byMid.get(slot.mid());
            if (voice != null) {
                voice.source(slot.source());
            }
        }
    }

    void end() {
        byMid.values().forEach(Voice::end);
        byMid.clear();
    }
}
