package dev.compere.call;

import dev.compere.event.CallChanged;
import dev.compere.event.CallEvent;
import dev.compere.event.Sender;
import dev.compere.event.SpeakersChanged;
import dev.compere.telegram.object.GroupCall;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What people can see of a call itself. TDLib tells the whole call whenever anything in it changes; this tells what
/// did.
/// Used on TDLib's update thread only.
final class CallLooks {

    private final FoundCall found;
    private final SenderNames names;
    private final Clock telegramTime;
    private CallChanged lastChange;
    private List<Sender> lastSpeakers = List.of();

    CallLooks(FoundCall found, SenderNames names, Clock telegramTime) {
        this.found = found;
        this.names = names;
        this.telegramTime = telegramTime;
    }

    List<CallEvent> changed(GroupCall now) {
        var events = new ArrayList<CallEvent>();
        var change = change(now);
        if (!isSame(lastChange, change)) {
            lastChange = change;
            events.add(change);
        }
        var speakers = now.recentSpeakers().stream()
                .map(speaker -> names.of(speaker.participantId()))
                .toList();
        if (!speakers.equals(lastSpeakers)) {
            lastSpeakers = speakers;
            events.add(new SpeakersChanged(found.key(), telegramTime.instant(), speakers));
        }
        return events;
    }

    private CallChanged change(GroupCall now) {
        return new CallChanged(
                found.key(),
                telegramTime.instant(),
                now.title().isEmpty() ? found.title() : now.title(),
                now.participantCount(),
                now.paidMessageStarCount(),
                now.areMessagesAllowed(),
                now.muteNewParticipants(),
                now.recordDuration() > 0);
    }

    private static boolean isSame(CallChanged before, CallChanged after) {
        return before != null
                && before.equals(new CallChanged(
                        after.call(),
                        before.at(),
                        after.title(),
                        after.participantCount(),
                        after.minimumStars(),
                        after.messagesAllowed(),
                        after.newParticipantsMuted(),
                        after.recorded()));
    }
}
