package dev.compere.plugin.script;

import dev.compere.action.ManageAction;
import dev.compere.action.Permission;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.Map;

/// What a handler can change about the call at hand. Most of it needs the rights of an administrator.
public abstract class CallVerbs extends ParticipantVerbs {

    /// The video chat's title from now on, up to 64 characters; an empty one stands for the chat's name.
    @Needs(Permission.CALL_MANAGE)
    public final Asked title(Object title) {
        return ask("title", new ManageAction.SetTitle(Given.text(title)));
    }

    /// Switches messages in the call on or off.
    @Needs(Permission.CALL_MANAGE)
    public final Asked messagesAllowed(boolean allowed) {
        return ask("messagesAllowed", new ManageAction.AllowMessages(allowed));
    }

    /// The least number of Stars that a comment in the live story must carry from now on; 0 for none.
    @Needs(Permission.CALL_MANAGE)
    public final Asked minimumStars(long stars) {
        return ask("minimumStars", new ManageAction.SetMinimumStars(stars));
    }

    /// Whether who joins the video chat must be allowed to speak first.
    @Needs(Permission.CALL_MANAGE)
    public final Asked muteNewcomers(boolean muted) {
        return ask("muteNewcomers", new ManageAction.MuteNewParticipants(muted));
    }

    /// Records the sound of the video chat. The recording arrives in the account's Saved Messages when it stops.
    @Needs(Permission.CALL_MANAGE)
    public final Asked startRecording() {
        return startRecording(Map.of());
    }

    /// As [#startRecording()]: `startRecording title: 'Open stage', video: true, portrait: true`.
    @Needs(Permission.CALL_MANAGE)
    public final Asked startRecording(
            @NamedParams({
                        @NamedParam(value = "title", type = CharSequence.class),
                        @NamedParam(value = "video", type = Boolean.class),
                        @NamedParam(value = "portrait", type = Boolean.class)
                    })
                    final Map<String, ?> options) {
        var recording = new ManageAction.StartRecording(
                word(options, "title", ""), isSet(options, "video"), isSet(options, "portrait"));
        return ask("startRecording", recording);
    }

    @Needs(Permission.CALL_MANAGE)
    public final Asked stopRecording() {
        return ask("stopRecording", new ManageAction.StopRecording());
    }

    /// Asks for a link into the video chat of a public chat; it comes as the result's `detail`.
    @Needs(Permission.CALL_MANAGE)
    public final Asked inviteLink() {
        return inviteLink(Map.of());
    }

    /// As [#inviteLink()]; who comes by `inviteLink mayUnmute: true` may speak unasked.
    @Needs(Permission.CALL_MANAGE)
    public final Asked inviteLink(
            @NamedParams(@NamedParam(value = "mayUnmute", type = Boolean.class)) final Map<String, ?> options) {
        return ask("inviteLink", new ManageAction.ExportInviteLink(isSet(options, "mayUnmute")));
    }

    /// Makes all links into the call invalid.
    @Needs(Permission.CALL_MANAGE)
    public final Asked revokeInviteLinks() {
        return ask("revokeInviteLinks", new ManageAction.RevokeInviteLinks());
    }

    /// The bot leaves, and stays out until `joinCall` or the next call.
    @Needs(Permission.CALL_JOIN)
    public final Asked leaveCall() {
        return ask("leaveCall", new ManageAction.LeaveCall());
    }

    /// Ends the call for everybody.
    @Needs(Permission.CALL_MANAGE)
    public final Asked endCall() {
        return ask("endCall", new ManageAction.EndCall());
    }
}
