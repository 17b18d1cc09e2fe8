package dev.compere.plugin.script;

import dev.compere.action.ParticipantAction;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import java.util.Arrays;
import java.util.List;

/// What a handler can do to the participants of the video chat at hand. Live stories and RTMP calls have none.
public abstract class ParticipantVerbs extends MessageVerbs {

    /// Mutes somebody for everybody; who is no administrator cannot unmute himself then.
    public final long mute(Sender who) {
        return ask("mute", new ParticipantAction.Mute(who.id()));
    }

    public final long mute(Participant participant) {
        return mute(participant.who());
    }

    /// Lets somebody speak whom an administrator muted: he still has to unmute himself.
    public final long allowToSpeak(Sender who) {
        return ask("allowToSpeak", new ParticipantAction.AllowToSpeak(who.id()));
    }

    public final long allowToSpeak(Participant participant) {
        return allowToSpeak(participant.who());
    }

    /// Sets how loud somebody is heard, 1 to 20000; 10000 is as loud as he speaks.
    public final long volume(Sender who, int level) {
        return ask("volume", new ParticipantAction.SetVolume(who.id(), level));
    }

    public final long volume(Participant participant, int level) {
        return volume(participant.who(), level);
    }

    public final long lowerHand(Sender who) {
        return ask("lowerHand", new ParticipantAction.LowerHand(who.id()));
    }

    public final long lowerHand(Participant participant) {
        return lowerHand(participant.who());
    }

    /// Raises the bot's own hand.
    public final long raiseHand() {
        return ask("raiseHand", new ParticipantAction.RaiseHand());
    }

    /// Pauses or resumes the bot's own video.
    public final long pauseVideo(boolean paused) {
        return ask("pauseVideo", new ParticipantAction.PauseVideo(paused));
    }

    /// Asks users to come, by a message in the chat.
    public final long invite(Sender... users) {
        return invite(Arrays.stream(users).map(Sender::id).toList());
    }

    /// As [#invite(Sender...)], by their ids.
    public final long invite(List<Long> userIds) {
        return ask("invite", new ParticipantAction.InviteUsers(userIds));
    }
}
