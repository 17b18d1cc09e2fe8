package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Mute;
import dev.compere.localtelegram.world.ParticipantChange;
import dev.compere.localtelegram.world.ParticipantPage;
import dev.compere.localtelegram.world.ParticipantState;
import dev.compere.localtelegram.world.Playback;
import dev.compere.localtelegram.world.Presentation;
import dev.compere.localtelegram.world.SourceGroup;
import dev.compere.localtelegram.world.Video;
import dev.compere.localtelegram.world.VideoCall;
import java.util.Collection;
import java.util.List;

/// The participants of a video chat, as one account sees and hears them.
final class ParticipantObjects {
    private final PeerObjects peers;

    ParticipantObjects(PeerObjects peers) {
        this.peers = peers;
    }

    List<TlObject> all(VideoCall call, Collection<ParticipantState> states, Account viewer) {
        return states.stream()
                .map(state -> personal(listed(state), call, state, viewer))
                .toList();
    }

    TlObject page(VideoCall call, ParticipantPage page, Account viewer) {
        return TlObject.of("phone.groupParticipants")
                .with("count", call.participantCount())
                .with("participants", all(call, page.participants(), viewer))
                .with("next_offset", page.nextOffset())
                .with("chats", chats(page.participants(), viewer))
                .with("users", users(page.participants(), viewer))
                .with("version", call.version());
    }

    Update update(VideoCall call, List<ParticipantChange> changes, int version, Account viewer) {
        var states = changes.stream().map(ParticipantChange::state).toList();
        var body = TlObject.of("updateGroupCallParticipants")
                .with("call", CallObjects.input(call))
                .with(
                        "participants",
                        changes.stream()
                                .map(change -> change(call, change, viewer))
                                .toList())
                .with("version", version);
        return new Update(body, users(states, viewer), chats(states, viewer));
    }

    List<TlObject> users(Collection<ParticipantState> states, Account viewer) {
        return peers.users(states.stream().map(ParticipantState::peer).toList(), viewer);
    }

    List<TlObject> chats(Collection<ParticipantState> states, Account viewer) {
        return peers.chats(states.stream().map(ParticipantState::peer).toList(), viewer);
    }

    private TlObject change(VideoCall call, ParticipantChange change, Account viewer) {
        var object = listed(change.state())
                .flag("left", change.kind() == ParticipantChange.Kind.LEFT)
                .flag("just_joined", change.kind() == ParticipantChange.Kind.JOINED)
                .flag("versioned", change.kind().versioned())
                .flag("min", change.brief());
        return change.brief() ? object : personal(object, call, change.state(), viewer);
    }

    /// What all accounts see alike.
    private TlObject listed(ParticipantState state) {
        var voice = state.voice();
        var object = TlObject.of("groupCallParticipant")
                .flag("muted", voice.mute() != Mute.UNMUTED)
                .flag("can_self_unmute", voice.mute() == Mute.BY_CHOICE)
                .flag("video_joined", state.video() != Video.OFF)
                .with("peer", peers.peer(state.peer()))
                .with("date", Seconds.of(state.joinedAt()))
                .with("source", state.source());
        if (voice.lastSpoke().isPresent()) {
            object = object.with("active_date", Seconds.of(voice.lastSpoke().get()));
        }
        if (voice.volume() > 0) {
            object = object.flag("volume_by_admin", true).with("volume", voice.volume());
        }
        if (voice.hand() > 0) {
            object = object.with("raise_hand_rating", voice.hand());
        }
        if (!state.about().isEmpty()) {
            object = object.with("about", state.about());
        }
        return withVideos(object, state);
    }

    private TlObject personal(TlObject listed, VideoCall call, ParticipantState state, Account viewer) {
        var own = state.user() == viewer.user();
        var playback = own ? Playback.USUAL : call.edits().playback(viewer.user(), state.peer());
        var object = listed.flag("self", own).flag("muted_by_you", playback.muted());
        return playback.volume() > 0 && state.voice().volume() == 0 ? object.with("volume", playback.volume()) : object;
    }

    private static TlObject withVideos(TlObject object, ParticipantState state) {
        var withCamera = state.video() == Video.OFF ? object : object.with("video", camera(state));
        return state.presentation()
                .map(presentation -> withCamera.with("presentation", screen(presentation)))
                .orElse(withCamera);
    }

    private static TlObject camera(ParticipantState state) {
        return video(state.cameraEndpoint(), state.camera()).flag("paused", state.video() == Video.PAUSED);
    }

    private static TlObject screen(Presentation presentation) {
        return video(presentation.endpoint(), presentation.groups())
                .flag("paused", presentation.paused())
                .with("audio_source", presentation.source());
    }

    static TlObject video(String endpoint, List<SourceGroup> groups) {
        return TlObject.of("groupCallParticipantVideo")
                .with("endpoint", endpoint)
                .with(
                        "source_groups",
                        groups.stream().map(ParticipantObjects::group).toList());
    }

    private static TlObject group(SourceGroup group) {
        return TlObject.of("groupCallParticipantVideoSourceGroup")
                .with("semantics", group.semantics())
                .with("sources", group.sources());
    }
}
