package dev.compere.plugin.script;

import dev.compere.action.ParticipantAction;
import dev.compere.action.Permission;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import java.util.Arrays;
import java.util.List;

/// What a handler can do to the participants of the video chat at hand. Live stories and RTMP calls have none.
public abstract class ParticipantVerbs extends MessageVerbs {

    /// Mutes somebody for everybody; who is no administrator cannot unmute himself then.
    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked mute(Sender who) {
        return ask("mute", new ParticipantAction.Mute(who.id()));
    }

    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked mute(Participant participant) {
        return mute(participant.who());
    }

    /// Lets somebody speak whom an administrator muted: he still has to unmute himself.
    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked allowToSpeak(Sender who) {
        return ask("allowToSpeak", new ParticipantAction.AllowToSpeak(who.id()));
    }

    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked allowToSpeak(Participant participant) {
        return allowToSpeak(participant.who());
    }

    /// Sets how loud somebody is heard, 1 to 20000; 10000 is as loud as he speaks.
    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked volume(Sender who, int level) {
        return ask("volume", new ParticipantAction.SetVolume(who.id(), level));
    }

    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked volume(Participant participant, int level) {
        return volume(participant.who(), level);
    }

    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked lowerHand(Sender who) {
        return ask("lowerHand", new ParticipantAction.LowerHand(who.id()));
    }

    @Needs(Permission.PARTICIPANTS_MUTE)
    public final Asked lowerHand(Participant participant) {
        return lowerHand(participant.who());
    }

    /// Raises the bot's own hand.
    @Needs(Permission.CALL_JOIN)
    public final Asked raiseHand() {
        return ask("raiseHand", new ParticipantAction.RaiseHand());
    }

    /// Pauses or resumes the bot's own video.
    @Needs(Permission.CALL_JOIN)
    public final Asked pauseVideo(boolean paused) {
        return ask("pauseVideo", new ParticipantAction.PauseVideo(paused));
    }

    /// Asks users to come, by a message in the chat.
    @Needs(Permission.PARTICIPANTS_INVITE)
    public final Asked invite(Sender... users) {
        return invite(Arrays.stream(users).map(Sender::id).toList());
    }

    /// As [#invite(Sender...)], by their ids.
    @Needs(Permission.PARTICIPANTS_INVITE)
    public final Asked invite(List<Long> userIds) {
        return ask("invite", new ParticipantAction.InviteUsers(userIds));
    }
}
