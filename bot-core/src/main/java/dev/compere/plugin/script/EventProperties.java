package dev.compere.plugin.script;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MessageEvent;
import dev.compere.event.Participant;
import dev.compere.event.ParticipantEvent;
import dev.compere.event.Sender;
import dev.compere.event.StarsReceived;
import java.time.Instant;

/// Lets a script write `event.stars` also where the event is known by a sealed interface only. Groovy takes the
/// components of a record for properties, but not the methods of an interface.
///
/// Registered as a Groovy extension module in `META-INF/groovy`.
public final class EventProperties {

    private EventProperties() {}

    public static CallKey getCall(CallEvent event) {
        return event.call();
    }

    public static Instant getAt(CallEvent event) {
        return event.at();
    }

    public static int getMessageId(MessageEvent event) {
        return event.messageId();
    }

    public static Sender getSender(MessageEvent event) {
        return event.sender();
    }

    public static long getStars(StarsReceived event) {
        return event.stars();
    }

    public static String getText(StarsReceived event) {
        return event.text();
    }

    public static Participant getParticipant(ParticipantEvent event) {
        return event.participant();
    }
}
