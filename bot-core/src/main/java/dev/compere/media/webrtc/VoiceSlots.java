package dev.compere.media.webrtc;

import dev.compere.media.webrtc.sdp.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which section of the session description carries which voice. libwebrtc keeps apart only four sources that nobody
/// announced, so each has a section of its own.
///
/// Sections are never removed from a description, only emptied. Somebody who comes takes the place of somebody who
/// goes, in the same section; an emptied section is used again under a new name, because under its old one it
/// stays silent.
final class VoiceSlots {

    /// @param source 0 when vacant
    record Slot(String mid, int source) {

        boolean vacant() {
            return source == 0;
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private int nextMid;

    /// @param firstMid the number of the first name not taken by other sections
    VoiceSlots(int firstMid) {
        this.nextMid = firstMid;
    }

    /// @return whether anything changed
    boolean hear(Set<Integer> wanted) {
        var before = List.copyOf(slots);
        var coming = new LinkedHashSet<>(wanted);
        slots.forEach(slot -> coming.remove(slot.source()));
        var waiting = new ArrayDeque<>(coming);
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            if (!slot.vacant() && !wanted.contains(slot.source())) {
                slots.set(i, new Slot(slot.mid(), waiting.isEmpty() ? 0 : waiting.poll()));
            }
        }
        for (int i = 0; i < slots.size() && !waiting.isEmpty(); i++) {
            // Vacated just now or long ago: a new name.
            if (slots.get(i).vacant()) {
                slots.set(i, new Slot(newMid(), waiting.poll()));
            }
        }
        while (!waiting.isEmpty()) {
            slots.add(new Slot(newMid(), waiting.poll()));
        }
        return !before.equals(slots);
    }

    private String newMid() {
        return String.valueOf(nextMid++);
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }

    List<Section> sections() {
        return slots.stream()
                .<Section>map(slot ->
                        slot.vacant() ? new Section.Vacant(slot.mid()) : Section.Sound.of(slot.mid(), slot.source()))
                .toList();
    }
}
