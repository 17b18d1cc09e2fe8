package dev.compere.plugin.testkit;

import dev.compere.event.CallEvent;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageReceived;
import dev.compere.event.MuteState;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.Participant;
import dev.compere.event.ReactionReceived;
import dev.compere.event.Sender;
import dev.compere.event.TextEntity;
import java.util.List;
import java.util.Optional;

/// Somebody in a rehearsal. What is done is told to the plugin at once; the event comes back, so that a test can name
/// its message.
public final class Viewer {

    private final Rehearsal rehearsal;
    private final Sender sender;
    private final boolean owner;

    Viewer(Rehearsal rehearsal, Sender sender, boolean owner) {
        this.rehearsal = rehearsal;
        this.sender = sender;
        this.owner = owner;
    }

    public Sender getSender() {
        return sender;
    }

    /// Posts a free comment.
    public MessageReceived says(String text) {
        return comment(text, List.of(), false);
    }

    /// Posts a free comment in which Telegram found links or mentions.
    public MessageReceived says(String text, List<TextEntity> entities) {
        return comment(text, entities, false);
    }

    /// Posted a free comment before the bot joined.
    public MessageReceived saidEarlier(String text) {
        return comment(text, List.of(), true);
    }

    /// Posts a comment with Stars.
    public PaidCommentReceived pays(long stars, String text) {
        var event = new PaidCommentReceived(
                rehearsal.getCall(),
                rehearsal.now(),
                rehearsal.nextMessageId(),
                sender,
                stars,
                text,
                List.of(),
                owner,
                true,
                1);
        rehearsal.happens(event);
        return event;
    }

    /// Donates Stars without a word.
    public DonationReceived donates(long stars) {
        var event =
                new DonationReceived(rehearsal.getCall(), rehearsal.now(), rehearsal.nextMessageId(), sender, stars, 1);
        rehearsal.happens(event);
        return event;
    }

    /// Reacts with an emoji.
    public ReactionReceived reacts(String emoji) {
        var event = new ReactionReceived(
                rehearsal.getCall(), rehearsal.now(), rehearsal.nextMessageId(), sender, emoji, 0, false);
        rehearsal.happens(event);
        return event;
    }

    /// Joins the video chat; must be allowed to speak first.
    public void joins() {
        join(MuteState.MUTED_BY_ADMIN);
    }

    /// Joins a video chat in which everybody may speak.
    public void joinsFreeToSpeak() {
        join(MuteState.MUTED);
    }

    public void leaves() {
        happens(participants().leave(rehearsal.getCall(), rehearsal.now(), sender.id()));
    }

    public void raisesHand() {
        happens(participants().raiseHand(rehearsal.getCall(), rehearsal.now(), sender.id(), true));
    }

    public void lowersHand() {
        happens(participants().raiseHand(rehearsal.getCall(), rehearsal.now(), sender.id(), false));
    }

    /// Switches his microphone on, if he may.
    public void unmutes() {
        if (getParticipant().mute() == MuteState.MUTED_BY_ADMIN) {
            throw new IllegalStateException(sender.name() + " has not been allowed to speak");
        }
        happens(participants().mute(rehearsal.getCall(), rehearsal.now(), sender.id(), MuteState.UNMUTED));
    }

    /// Is heard from now on.
    public void speaks() {
        rehearsal.getMedia().speaks(sender);
    }

    /// Is heard no more.
    public void fallsSilent() {
        rehearsal.getMedia().fallsSilent(sender);
    }

    /// As he is in the video chat.
    public Participant getParticipant() {
        return participants()
                .find(sender)
                .orElseThrow(() -> new IllegalStateException(sender.name() + " is not in the video chat"));
    }

    private void join(MuteState mute) {
        happens(participants().join(rehearsal.getCall(), rehearsal.now(), sender, mute));
    }

    private RehearsedParticipants participants() {
        return rehearsal.participants();
    }

    private void happens(Optional<CallEvent> event) {
        event.ifPresent(rehearsal::happens);
    }

    private MessageReceived comment(String text, List<TextEntity> entities, boolean history) {
        var event = new MessageReceived(
                rehearsal.getCall(),
                rehearsal.now(),
                rehearsal.nextMessageId(),
                sender,
                text,
                entities,
                owner,
                true,
                history);
        rehearsal.happens(event);
        return event;
    }
}
